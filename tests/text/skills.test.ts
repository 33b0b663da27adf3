import { describe, expect, it } from 'vitest';
import { findSkills } from '../../utils/text/skills.ts';

const named: [text: string, skills: string[]][] = [
  ['Experience with Python, Java, C++, Go or a similar language', ['Python', 'Java', 'C++', 'Go']],
  ['Proficient in Go', ['Go']],
  ['We write services in Go and Rust.', ['Go', 'Rust']],
  ['Golang developer', ['Golang']],
  ['R, Python and SQL', ['R', 'Python', 'SQL']],
  ['C/C++, C#, .NET Core', ['C', 'C++', 'C#', '.NET Core']],
  ['ASP.NET and VB.NET', ['ASP.NET', 'Visual Basic']],
  ['Java, Spring, Hibernate', ['Java', 'Spring', 'Hibernate']],
  ['JavaScript (ES6), TypeScript', ['JavaScript', 'TypeScript']],
  ['React, Redux, React Native', ['React', 'Redux', 'React Native']],
  ['Ruby on Rails', ['Ruby on Rails']],
  ['NodeJS, node.js and Vue.js', ['Node.js', 'Vue.js']],
  ['AWS (EC2, S3), Kubernetes/Docker', ['AWS', 'Amazon EC2', 'Amazon S3', 'Kubernetes', 'Docker']],
  ['CI/CD pipelines with GitLab', ['CI/CD', 'GitLab']],
  ['PL/SQL, T-SQL, NoSQL', ['PL/SQL', 'T-SQL', 'NoSQL']],
  ['scikit-learn, PyTorch and TensorFlow', ['scikit-learn', 'PyTorch', 'TensorFlow']],
  ['Postgres or MySQL', ['PostgreSQL', 'MySQL']],
  ['SAP S/4HANA', ['SAP S/4HANA']],
  ['Kenntnisse in Python und SQL', ['Python', 'SQL']],
  ['znalost jazyka Python, výhodou Django', ['Python', 'Django']],
  ['Java、Spring Boot、MySQL', ['Java', 'Spring Boot', 'MySQL']],
  ['Java를 이용한 개발', ['Java']],
  ['Swift, Kotlin', ['Swift', 'Kotlin']],
  ['Excel, Word, PowerPoint', ['Excel', 'Word', 'PowerPoint']],
  ['advanced Excel', ['Excel']],
];

const none = [
  'our go to market strategy',
  'Go to market with us. Go-to-market. Go beyond, go ahead.',
  'always on the Go, and ready',
  'R&D department',
  'Our R & D team',
  'Spring 2026 internship',
  'In Spring, we start. Spring semester.',
  'You excel at communicating. Excel in a fast team.',
  'React to changes, react quickly',
  'a Swift response, swift action',
  'C-level and C-suite, Series C round',
  'Rust prevention for vehicles',
  'Express your ideas',
  'Executive Chef, Sous Chef',
  'Access to a gym',
  'Make a difference. Make an impact',
  'Teams of engineers',
  'Oracle Arena',
  'sap of a tree',
  'Spark your curiosity',
  'javascripting rustic pythonesque',
  '',
];

describe('findSkills', () => {
  it.each(named)('%s', (text, skills) => expect(findSkills(text)).toEqual(skills));
  it.each(none)('no skill in: %s', (text) => expect(findSkills(text)).toEqual([]));
  it('names each once, in order, up to 40', () => {
    expect(findSkills('Python. Docker. python3, DOCKER')).toEqual(['Python', 'Docker']);
    const many =
      'Python, Java, PHP, Ruby, Perl, Lua, Scala, Kotlin, Haskell, Erlang, Elixir, Clojure, OCaml, Groovy, SQL, HTML, CSS, XML, JSON, YAML, Docker, Ansible, Terraform, Jenkins, Git, Linux, Kafka, Redis, MongoDB, MySQL, MariaDB, SQLite, Solr, Django, Flask, Laravel, Symfony, Angular, jQuery, Webpack, Babel, Vite, Figma';
    expect(findSkills(many)).toHaveLength(40);
  });
  it('stays quick on a long text', () => {
    const start = performance.now();
    findSkills('Go, C / C++ & R - Java '.repeat(4_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
