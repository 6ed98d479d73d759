// The corpus in German.

import { corpusLanguage } from '../language';

export const german = corpusLanguage(
  'de',
  `
h.id: Nr. | Schlüssel | lfd. Nr. | ID | PSP-Code | Vorgangsnr. | Vorgangsschlüssel
h.name: Zusammenfassung | Titel | Bezeichnung | Name | Thema
h.goal: Ziel | Zielsetzung | Strategisches Ziel | Unternehmensziel | Jahresziel
h.milestone: Meilenstein | Meilensteine | Schlüsselergebnis | Etappenziel
h.task: Aufgabe | Vorgangsname | Maßnahme | Was ist zu tun? | Arbeitspaket | To-do | Aktivität | Tätigkeit
h.owner: Verantwortlich | Zuständig | Bearbeiter | Zugewiesene Person | Ressourcennamen | Wer? | Verantwortliche/r | Projektleitung | Zugewiesen an
h.unit: Zuständige Abteilung | Verantwortliche Einheit | Federführender Bereich
h.start: Anfang | Startdatum | Beginn | Start | Geplanter Start | Beginn (Plan)
h.due: Fällig am | Ende | Enddatum | Frist | Fälligkeitsdatum | Termin | Bis wann? | Zieltermin | Ende (Plan) | Deadline
h.status: Status | Stand | Bearbeitungsstatus | Ampel | Zustand
h.progress: % Abgeschlossen | Fortschritt | Erledigt in % | Fertigstellungsgrad | Fortschritt (%)
h.metric: Kennzahl | Messgröße | KPI | Indikator
h.baseline: Ausgangswert | Startwert | Ist-Wert Vorjahr | Basiswert
h.target: Zielwert | Soll | Sollwert | Zielgröße
h.current: Istwert | Aktueller Wert | Ist | Aktueller Stand
h.parent: Übergeordneter Vorgang | Oberziel | Gehört zu | Übergeordnetes Element
h.note: Bemerkung | Kommentar | Notizen | Anmerkungen | Beschreibung | Hinweise
h.type: Vorgangstyp | Typ | Ebene | Art
h.phase: Phase | Teilprojekt | Bereich | Kategorie | Themenfeld
h.creator: Erstellt von | Ersteller | Autor | Angelegt von
h.reporter: Melder | Auftraggeber | Gemeldet von | Antragsteller
h.team: Abteilung | Team | Fachbereich
h.reviewer: Prüfer | Freigabe durch | Genehmigt von
h.priority: Priorität | Dringlichkeit | Wichtigkeit | Prio
h.created: Erstellt | Erstellt am | Angelegt am | Erfasst am
h.updated: Aktualisiert | Geändert am | Letzte Änderung
h.finished: Erledigt am | Abgeschlossen am | Geschlossen am
h.actualStart: Tatsächlicher Start | Ist-Beginn | Ist-Start
h.actualEnd: Tatsächliches Ende | Ist-Ende | Ist-Termin
h.predecessor: Vorgänger | Abhängig von | Abhängigkeiten
h.effort: Aufwand (h) | Schätzung | Aufwand in PT | Stunden
h.duration: Dauer | Dauer (Tage) | Tage
h.budget: Budget | Kosten | Plankosten
h.sprint: Sprint | Iteration | KW
h.stateGroup: Statuskategorie
h.projectKey: Projektschlüssel
h.link: Link | URL
s.planned: Offen | Geplant | Nicht begonnen | Zu erledigen | Noch nicht gestartet
s.active: In Arbeit | In Bearbeitung | Laufend | Läuft | In Umsetzung
s.blocked: Blockiert | Wartet
s.done: Erledigt | Fertig | Abgeschlossen
s.dropped: Abgebrochen | Entfallen | Storniert
l.goal: Ziel
l.milestone: Meilenstein
l.task: Aufgabe | Maßnahme
t.goal: Den Norden als Markt gewinnen | Kundenzufriedenheit spürbar erhöhen | Durchlaufzeit der Aufträge halbieren | Fachkräfte langfristig binden
t.milestone: Preismodell vom Vorstand beschlossen | Zehn Pilotkunden im Betrieb | Serviceportal freigeschaltet | Altes Abrechnungssystem abgelöst | Vertrag mit dem Spediteur unterzeichnet | Schulungen an allen Standorten gehalten
t.task: Zwölf Einkäufer befragen | Preisliste entwerfen | Leitfaden für den Umzug schreiben | Testumgebung einrichten | Veranstaltungsort buchen | Drei Anbieter vergleichen | Adressdaten bereinigen | Stellenanzeige veröffentlichen | Begrüßungsmail überarbeiten | Vorführung aufzeichnen | Vertragsbedingungen prüfen | Neue Scanner bestellen | Pilotwoche vorbereiten | Hilfeseiten übersetzen
notes: wartet auf Rechtsabteilung | siehe Protokoll vom 3. März | Mittel noch nicht freigegeben, Klärung nächste Woche | aus dem letzten Quartal übernommen
metrics: Monatsumsatz | Kündigungsquote | Tage bis zur Rechnung | Weiterempfehlungsrate
people: Katrin Vogel | Jürgen Hofmann | Lena Schäfer | Stefan Krüger | Miriam Bauer | Tobias Engel | Sabine Richter | Uwe Lorenz
teams: Abteilung Einkauf | Team Vertrieb | IT-Abteilung
everyone: alle | Alle Mitarbeiter
nobody: offen | ? | – | N.N. | k.A.
sections: Vorbereitung | Umsetzung | Einführung | Nachbereitung
total: Summe | Gesamt | Gesamtsumme
lines: Plan | Ist
above: Maßnahmenplan 2026 | Legende: grün = im Plan, rot = verspätet | Stand: K. Vogel
priorities: Hoch | Mittel | Niedrig
months: Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember
day: D.M.Y
named: D. N Y
quarter: QX Y
decimal: ,
`,
);
