export const tags = {
  tags: 'Tags',
  newTag: 'Add a tag',
  tagHint: 'A comma or Enter adds a tag, Backspace takes off the last',
  removeTag: (tag: string) => `Remove the tag ${tag}`,
};
