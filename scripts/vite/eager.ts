import { type Plugin, parseAst } from 'vite';

/** A node of the syntax tree, as far as it matters here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The nodes right below `node`, in the order of the text, each with the key that holds it. */
const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

/** The places that a declaration stands in as a statement of its function, or of the whole script. */
const bodyOf = (node: Node): Node[] =>
  node.type === 'Program' || node.type === 'BlockStatement' ? (node.body as Node[]) : [];

const isFunction = ({ type }: Node): boolean => type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/**
 * `code` with each of its functions in parentheses, which engines read as 'this one is called at once': they compile it
 * with the script, where else they would skip it first and read it again at its first call. Declarations move to the
 * start of the function around them, where they are made known anyway; methods stay as they are.
 */
export function eager(code: string): string {
  const parts: string[] = [];
  render(parseAst(code) as unknown as Node);
  return parts.join('');

  function render(node: Node, isMethod = false): void {
    const wraps = isFunction(node) && !isMethod && code[node.start - 1] !== '(';
    if (wraps) parts.push('(');
    renderWithin(node);
    if (wraps) parts.push(')');
  }

  function renderWithin(node: Node): void {
    const body = bodyOf(node);
    const declared = body.filter(({ type }) => type === 'FunctionDeclaration');
    let at = node.start;
    const upTo = (end: number) => {
      parts.push(code.slice(at, end));
      at = end;
    };
    // What a function declares stands after its directives.
    const first = body.find(({ directive }) => directive === undefined);
    const isOwner =
      (node.type === 'MethodDefinition' || node.type === 'Property') && (node.method || node.kind !== 'init');
    for (const child of childrenOf(node)) {
      if (child === first) {
        upTo(child.start);
        for (const declaration of declared) {
          parts.push(`var ${(declaration.id as unknown as { name: string }).name}=(`);
          renderWithin(declaration);
          parts.push(');');
        }
      }
      // `{ name }` holds one name twice.
      if (child.start < at) continue;
      upTo(child.start);
      if (!declared.includes(child)) render(child, isOwner === true && child === node.value);
      at = child.end;
    }
    upTo(node.end);
  }
}

/** Has the script of that name compiled whole at once. */
export function compiledAtOnce(script: string): Plugin {
  return {
    name: 'jobmark:compiled-at-once',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk' && part.fileName === script) part.code = eager(part.code);
    },
  };
}
