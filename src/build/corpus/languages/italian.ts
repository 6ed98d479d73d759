// The corpus in Italian.

import { corpusLanguage } from '../language';

export const italian = corpusLanguage(
  'it',
  `
h.id: N. | Chiave | Codice | ID | Rif. | Chiave segnalazione
h.name: Riepilogo | Titolo | Nome | Oggetto | Elemento
h.goal: Obiettivo | Obiettivo strategico | Obiettivi | Obiettivo annuale
h.milestone: Milestone | Traguardo | Risultato chiave | Pietra miliare
h.task: Attività | Nome attività | Azione | Compito | Cosa fare | Azioni
h.owner: Responsabile | Assegnatario | Assegnato a | Nomi risorse | Referente | Chi | Incaricato | Persona responsabile
h.unit: Ufficio responsabile | Area responsabile | Struttura responsabile
h.start: Inizio | Data di inizio | Data inizio | Inizio previsto
h.due: Scadenza | Fine | Data di fine | Data fine | Data di scadenza | Fine prevista | Entro quando | Data di consegna | Termine
h.status: Stato | Stato attività | Stato di avanzamento | Situazione
h.progress: % completata | Avanzamento | Progresso | % di completamento | Avanzamento (%)
h.metric: Indicatore | KPI | Metrica | Come si misura
h.baseline: Valore iniziale | Valore di partenza | Baseline | Punto di partenza
h.target: Target | Valore obiettivo | Valore atteso
h.current: Valore attuale | Consuntivo | Attuale | Risultato attuale
h.parent: Attività principale | Obiettivo superiore | Appartiene a | Elemento padre
h.note: Note | Commenti | Osservazioni | Descrizione
h.type: Tipo | Tipo di ticket | Livello | Tipologia
h.phase: Fase | Ambito | Categoria | Macroattività
h.creator: Creato da | Autore | Creatore
h.reporter: Segnalatore | Richiedente | Richiesto da
h.team: Team | Reparto | Squadra
h.reviewer: Revisore | Approvato da | Verificato da
h.priority: Priorità | Urgenza | Importanza
h.created: Creato | Data di creazione | Creato il | Aperto il
h.updated: Aggiornato | Ultima modifica | Ultimo aggiornamento
h.finished: Completato il | Data di chiusura | Chiuso il
h.actualStart: Inizio effettivo | Data inizio effettiva
h.actualEnd: Fine effettiva | Data fine effettiva
h.predecessor: Predecessori | Dipende da | Dipendenze
h.effort: Impegno (h) | Stima | Ore | Stima (giorni)
h.duration: Durata | Durata (giorni) | Giorni
h.budget: Budget | Costo | Costo previsto
h.sprint: Sprint | Iterazione | Settimana
h.stateGroup: Categoria stato
h.projectKey: Chiave progetto
h.link: Link | URL
s.planned: Da fare | Non iniziato | Da iniziare | Pianificato | Non iniziata
s.active: In corso | In lavorazione | Avviato | In corso di esecuzione
s.blocked: Bloccato
s.done: Completato | Fatto | Concluso | Chiuso | Terminato
s.dropped: Annullato | Scartato
l.goal: Obiettivo
l.milestone: Milestone
l.task: Attività | Azione
t.goal: Conquistare il mercato del nord | Diventare il fornitore più semplice | Dimezzare i tempi di fatturazione | Trattenere gli ingegneri migliori
t.milestone: Listino approvato dal consiglio | Dieci progetti pilota attivi | Portale di assistenza online | Vecchio sistema di fatturazione spento | Contratto firmato con il corriere | Formazione svolta in tutte le sedi
t.task: Intervistare dodici acquirenti | Preparare il listino prezzi | Scrivere la guida alla migrazione | Allestire l'ambiente di prova | Prenotare la sala | Confrontare tre fornitori | Pulire i dati degli indirizzi | Pubblicare l'annuncio di lavoro | Rifare la mail di benvenuto | Registrare la dimostrazione | Verificare le clausole del contratto | Ordinare i nuovi lettori | Preparare la settimana pilota | Tradurre le pagine di aiuto
notes: in attesa dell'ufficio legale | vedi verbale del 3 marzo | budget da confermare con l'amministrazione | spostato dal trimestre scorso
metrics: Ricavi mensili | Tasso di abbandono | Giorni alla fattura | Indice di raccomandazione
people: Giulia Conti | Marco Ferri | Francesca Greco | Luca Marino | Elisa Colombo | Davide Rinaldi | Paola Villa | Andrea Longo
teams: Ufficio acquisti | Team marketing | Reparto IT
everyone: tutti | Tutto il team
nobody: da definire | ? | N/D | — | non assegnato
sections: Preparazione | Esecuzione | Avvio | Chiusura
total: Totale | Totale generale
lines: Previsto | Effettivo
above: Piano di lavoro 2026 | Legenda: verde = in tempo, rosso = in ritardo | Redatto da G. Conti
priorities: Alta | Media | Bassa
months: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
day: D/M/Y
named: D N Y
quarter: QX Y
decimal: ,
`,
);
