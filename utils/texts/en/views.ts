/** The ways to look at what is saved, and the menu beside them. */
export const views = {
  navigation: 'Views',
  list: 'List',
  board: 'Board',
  insights: 'Insights',
  bin: 'Bin',
  more: 'More',
};
