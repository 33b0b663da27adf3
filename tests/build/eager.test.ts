import { describe, expect, it } from 'vitest';
import { eager } from '../../scripts/vite/eager.ts';

describe('a script that is compiled at once', () => {
  it.each([
    ['a declaration', 'function a(b){return b}a(1)', 'var a=(function a(b){return b});a(1)'],
    ['one that is called before it stands there', 'a();function a(){}', 'var a=(function a(){});a();'],
    ['one after directives', '"use strict";function a(){}', '"use strict";var a=(function a(){});'],
    ['one in another', 'function a(){b();function b(){}}', 'var a=(function a(){var b=(function b(){});b();});'],
    ['expressions', 'let a=()=>1,b=function(){}', 'let a=(()=>1),b=(function(){})'],
    ['an argument', 'a(b=>b)', 'a(b=>b)'],
    ['what is in parentheses already', '(function(){})()', '(function(){})()'],
    ['methods as they are', 'class A{b(){return()=>1}}', 'class A{b(){return(()=>1)}}'],
    [
      'an object’s methods and getters',
      'let a={b(){},get c(){return 1},d:()=>2}',
      'let a={b(){},get c(){return 1},d:(()=>2)}',
    ],
    ['short properties', 'let a={b,c};({b}=a)', 'let a={b,c};({b}=a)'],
  ])('holds %s', (_name, code, expected) => {
    expect(eager(code)).toBe(expected);
  });

  it('does what it did', () => {
    const code =
      'let log=[];function a(n){return n>0?b(n):log;function b(m){log.push(m);return a(m-1)}}a(3).map(n=>n*2).join()';
    const run = (source: string): unknown => new Function(`return eval(${JSON.stringify(source)})`)();
    expect(run(eager(code))).toBe('6,4,2');
    expect(run(code)).toBe('6,4,2');
  });
});
