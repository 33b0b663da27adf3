import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const postings = (count: number) => (count === 1 ? '1 Anzeige' : `${showNumber(count)} Anzeigen`);
const daysAgo = (count: number) => (count === 1 ? 'vor 1 Tag' : `vor ${showNumber(count)} Tagen`);
const holds = (count: number) => `Jetzt enthält sie ${count === 0 ? 'keine' : postings(count)}`;

const noBackup = 'Das ist keine Sicherung von Jobmark. Nichts wurde geändert.';

export const data: Texts['data'] = {
  name: 'Deine Daten',
  heading: 'Deine Daten',

  stored: {
    heading: 'Was gespeichert ist',
    postings: 'Anzeigen',
    count: (count, inBin) =>
      inBin === 0 ? postings(count) : `${postings(count)}, ${showNumber(inBin)} mehr im Papierkorb`,
    none: 'Noch keine',
    first: 'Zuerst gespeichert',
    newest: 'Zuletzt geändert',
    room: 'Platz',
    bytes: (size) => `${size} auf diesem Computer`,
    place: 'Wo',
    here: 'Im Profil dieses Browsers auf diesem Computer, und nirgends sonst',
  },

  left: {
    heading: 'Außerhalb dieses Browsers',
    never:
      'Es gibt noch keine Datei mit deinen Anzeigen. Wenn das Profil dieses Browsers verloren geht, sind auch sie verloren.',
    last: (when, count) => `Letzte Datei: ${when}, mit ${postings(count)}.`,
    inFolder: (name, folder) => `${name} im Ordner „${folder}“`,
    inDownloads: (name) => `${name} in deinen Downloads`,
    changed: (count) =>
      count === 0 ? 'Seither hat sich nichts geändert.' : `${postings(count)} seither gespeichert oder geändert.`,
    backUpNow: 'Jetzt sichern',
    backingUp: (count) => `${showNumber(count)} werden geschrieben…`,
    stop: 'Anhalten',
    byItself: 'Jobmark legt eine Sicherung in deine Downloads. Diese Seite schließt sich von selbst.',
    stopped: 'Angehalten. Die frühere Sicherung ist, wie sie war.',
    export: 'Alle exportieren',
  },

  folder: {
    heading: 'Automatische Sicherungen',
    none: 'Wähle einen Ordner, dann legt Jobmark dort eine Kopie von allem ab: eine Datei pro Tag, die letzten zehn. Ein synchronisierter Ordner bringt sie auch auf deine anderen Computer.',
    on: (folder) => `In den Ordner „${folder}“, eine Datei pro Tag, die letzten zehn.`,
    lapsed: (folder) =>
      `Der Browser hat die Erlaubnis zurückgenommen, in den Ordner „${folder}“ zu schreiben, deshalb ruhen die Sicherungen.`,
    failed: (folder) =>
      `Der letzte Versuch, in „${folder}“ zu schreiben, ist fehlgeschlagen. Ist der Ordner noch da, und ist dort Platz? Die früheren Sicherungen sind, wie sie waren.`,
    choose: 'Ordner wählen…',
    chooseOther: 'Anderen Ordner wählen…',
    allow: 'Wieder erlauben',
    forget: 'Beenden',
    unsupported:
      'Dieser Browser lässt keine Erweiterung in einen Ordner schreiben. Jobmark kann stattdessen eine Datei in deine Downloads legen; alte kann es dort nicht entfernen.',
    byDownload: 'Von selbst eine Sicherung herunterladen, wenn 20 Anzeigen geändert wurden oder 14 Tage vergangen sind',
  },

  restore: {
    heading: 'Anzeigen wiederherstellen',
    text: 'Aus einer Sicherung oder einem Export. Du siehst, was die Datei enthält, bevor sich etwas ändert.',
    fromFile: 'Aus einer Datei…',
    fromFolder: 'Aus einem Ordner…',
    pick: 'Welche Sicherung?',
    emptyFolder: 'In diesem Ordner ist keine Sicherung von Jobmark.',
    reading: (count) => `${showNumber(count)} werden gelesen…`,
    title: (name) => `Was ${name} enthält`,
    made: 'Gemacht',
    postings: 'Anzeigen',
    span: 'Gespeichert',
    between: (first, last) => (first === last ? first : `${first} bis ${last}`),
    fresh: 'Jetzt nicht hier',
    alike: 'Nicht hier, aber ähnlich wie eine von hier',
    same: 'Schon hier, gleich',
    changed: 'Hier, aber verschieden',
    unreadable: 'Nicht lesbar',
    unchecked: 'Diese Datei hat keine Prüfsumme, deshalb weiß Jobmark nicht, ob jemand sie geändert hat.',
    whichWins: 'Die verschiedenen',
    winners: {
      newer: 'Nimm, was zuletzt geändert wurde',
      theirs: 'Setz sie auf den Stand der Datei',
      mine: 'Lass sie, wie sie hier sind',
    },
    go: (count) => (count === 0 ? 'Nichts wiederherzustellen' : `${postings(count)} wiederherstellen`),
    cancel: 'Abbrechen',
    working: (count) => `${showNumber(count)} werden geschrieben…`,
    done: (count) => `${postings(count)} wiederhergestellt.`,
    undone: 'Rückgängig gemacht: Alles ist wie vorher.',
    failed: 'Das lässt sich nicht lesen, deshalb wurde nichts geändert.',
    stopped: 'Angehalten. Nichts wurde geändert.',
    stale: 'Hier wurde inzwischen etwas geändert, deshalb wurde nichts wiederhergestellt. Öffne die Datei noch einmal.',
    faults: {
      empty: 'Diese Datei ist leer. Nichts wurde geändert.',
      'not-json': noBackup,
      'cut-off':
        'Diese Datei endet mittendrin: Sie wurde nicht ganz kopiert. Nichts wurde geändert. Versuch eine andere Sicherung.',
      'too-deep': noBackup,
      'too-large': noBackup,
      encoding:
        'Diese Datei ist beschädigt: Ihre Buchstaben lassen sich nicht lesen. Nichts wurde geändert. Versuch eine andere Sicherung.',
      'not-jobmark': noBackup,
      'bad-version': noBackup,
      newer:
        'Diese Datei kommt von einem neueren Jobmark. Aktualisiere Jobmark, dann öffne sie noch einmal. Nichts wurde geändert.',
      altered:
        'Diese Datei wurde nachträglich beschädigt oder geändert: Ihre Prüfsumme stimmt nicht. Nichts wurde geändert. Versuch eine andere Sicherung.',
    },
  },

  erase: {
    heading: 'Alles löschen',
    text: 'Alle Anzeigen, der Papierkorb, gespeicherte Ansichten und alles andere, was Jobmark gespeichert hat. Dateien außerhalb dieses Browsers bleiben. Du kannst es rückgängig machen, solange diese Seite offen bleibt.',
    button: 'Alles löschen',
    done: (count) => `${postings(count)} und alles andere gelöscht. Rückgängig geht, solange diese Seite offen ist.`,
    undone: 'Alles ist wieder da.',
  },

  reminder: {
    first: (changed) => `${postings(changed)} ${changed === 1 ? 'steht' : 'stehen'} nur in diesem Browser.`,
    changed: (changed, since) =>
      since === 0
        ? `${postings(changed)} seit der letzten Sicherung gespeichert oder geändert.`
        : `${postings(changed)} seit der letzten Sicherung ${daysAgo(since)} gespeichert oder geändert.`,
    backUp: 'Jetzt sichern',
    later: 'Nicht jetzt',
    region: 'Erinnerung an die Sicherung',
  },

  done: {
    backedUp: (name) => `In ${name} gesichert.`,
    downloaded: (name) => `Gesichert: ${name} liegt in deinen Downloads.`,
    folderForgotten: 'Automatische Sicherungen sind aus. Die Dateien im Ordner bleiben.',
    undone: 'Rückgängig gemacht.',
  },

  guard: {
    heading: {
      gone: 'Deine gespeicherten Anzeigen fehlen',
      replaced: 'Deine gespeicherten Anzeigen fehlen',
      older: 'Die letzten Änderungen fehlen',
      'postings-missing': 'Anzeigen fehlen',
      'texts-missing': 'Beschreibungen fehlen',
      'facts-missing': 'Gespeicherte Ansichten und Einstellungen fehlen',
    },
    was: (count, when) => `Hier ${count === 1 ? 'war' : 'waren'} ${postings(count)}, zuletzt geändert am ${when}.`,
    what: {
      gone: () =>
        'Jetzt hat der Browser stattdessen eine leere Datenbank geöffnet: Die alte wurde gelöscht oder beschädigt, nicht von Jobmark.',
      replaced: (count) =>
        `Jetzt hat der Browser eine andere Datenbank geöffnet: Die alte wurde gelöscht oder beschädigt, nicht von Jobmark. ${holds(count)}.`,
      older: (count) =>
        `Was der Browser jetzt geöffnet hat, ist älter: Die Datenbank wurde beschädigt. ${holds(count)}.`,
      'postings-missing': (count) => `Die Datenbank wurde beschädigt oder zum Teil geleert. ${holds(count)}.`,
      'texts-missing': (count) =>
        `Die Datenbank wurde beschädigt: Die langen Texte von einigen sind weg. Vollständig: ${postings(count)}.`,
      'facts-missing': (count) =>
        `Die Datenbank wurde beschädigt oder zum Teil geleert. ${holds(count)}; gespeicherte Ansichten und der Ordner für Sicherungen sind weg.`,
    },
    fromFile: 'Aus einer Datei wiederherstellen…',
    fromFolder: 'Aus einem Ordner…',
    calm: 'Was du jetzt speicherst, bleibt auch erhalten. Nichts wird überschrieben, wenn du die anderen wiederherstellst.',
    lastFile: (file, when, count) => `Die letzte Datei: ${file}, gemacht am ${when}, mit ${postings(count)}.`,
    noFile:
      'Jobmark kennt keine Sicherung. Such in deinen Downloads nach Dateien namens jobmark-….json, und in Sicherungen dieses Computers nach dem Profil dieses Browsers.',
    goOn: (count) =>
      count === 0
        ? 'Leer anfangen, ich weiß Bescheid'
        : `Mit ${count === 1 ? 'der' : 'den'} ${postings(count)} hier weitermachen`,
    newer: {
      heading: 'Hier war ein neueres Jobmark',
      text: 'Deine Anzeigen wurden von einer neueren Version von Jobmark gespeichert. Diese Version rührt sie nicht an, damit nichts beschädigt wird: Aktualisiere Jobmark in der Liste der Erweiterungen des Browsers. Exportieren geht inzwischen.',
      export: 'Exportieren, was da ist',
    },
    blocked: {
      heading: 'Ein anderer Tab von Jobmark ist im Weg',
      text: 'In einem anderen Tab ist noch eine ältere Version von Jobmark offen. Schließ alle anderen Tabs von Jobmark; dieser macht dann von selbst weiter.',
    },
    failed: {
      heading: 'Deine gespeicherten Stellen lassen sich nicht öffnen',
      text: 'Sie sind höchstwahrscheinlich noch auf der Festplatte. Schließ alle anderen Tabs von Jobmark, dann lade diese Seite neu. Wenn das nicht hilft, starte den Browser neu und sieh nach, ob die Festplatte voll ist.',
      reload: 'Neu laden',
      help: 'Wenn nichts hilft',
      startEmpty: 'Leer anfangen, ich weiß Bescheid',
      startEmptyHint:
        'Fang mit einer leeren Datenbank an und stell deine Anzeigen aus einer Sicherung wieder her. Was sich nicht öffnen lässt, wird dann gelöscht.',
      stuck:
        'Der Browser lässt Jobmark sie auch nicht löschen. Leg deine Sicherung bereit, entferne Jobmark in der Liste der Erweiterungen des Browsers und füge es wieder hinzu.',
      said: (reason) => `Der Browser hat gemeldet: ${reason}`,
    },
  },
  failed: 'Das hat nicht geklappt, und nichts wurde geändert.',
  close: 'Schließen',
};
