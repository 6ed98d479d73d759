// The corpus in Dutch.

import { corpusLanguage } from '../language';

export const dutch = corpusLanguage(
  'nl',
  `
h.id: Nr. | Sleutel | Code | ID | Volgnummer | Issuesleutel
h.name: Samenvatting | Titel | Naam | Onderwerp
h.goal: Doel | Doelstelling | Strategisch doel | Jaardoel
h.milestone: Mijlpaal | Mijlpalen | Kernresultaat | Belangrijke mijlpaal
h.task: Taak | Taaknaam | Actie | Actiepunt | Activiteit | Wat moet er gebeuren | Werkzaamheden
h.owner: Verantwoordelijke | Eigenaar | Toegewezen aan | Resourcenamen | Uitvoerder | Wie | Trekker | Actiehouder
h.unit: Verantwoordelijke afdeling | Verantwoordelijk team
h.start: Begindatum | Start | Startdatum | Begin | Geplande start
h.due: Einddatum | Deadline | Vervaldatum | Einde | Gereed op | Streefdatum | Wanneer klaar | Opleverdatum | Geplande einddatum
h.status: Status | Stand van zaken | Toestand | Voortgangsstatus
h.progress: % voltooid | Voortgang | Percentage gereed | Voortgang (%) | % gereed
h.metric: Indicator | KPI | Meetwaarde | Maatstaf
h.baseline: Nulmeting | Beginwaarde | Startwaarde | Uitgangswaarde
h.target: Streefwaarde | Doelwaarde | Target
h.current: Huidige waarde | Realisatie | Huidig | Actuele waarde
h.parent: Bovenliggende taak | Hoofdtaak | Hoort bij | Bovenliggend doel
h.note: Opmerkingen | Toelichting | Notities | Beschrijving
h.type: Type | Issuetype | Niveau | Soort
h.phase: Fase | Werkstroom | Categorie | Onderdeel
h.creator: Aangemaakt door | Auteur | Maker
h.reporter: Melder | Aanvrager | Ingediend door
h.team: Team | Afdeling
h.reviewer: Beoordelaar | Goedgekeurd door | Akkoord door
h.priority: Prioriteit | Urgentie | Belang
h.created: Aangemaakt | Aangemaakt op | Aanmaakdatum | Geopend op
h.updated: Bijgewerkt | Laatst gewijzigd | Gewijzigd op
h.finished: Afgerond op | Gesloten op | Datum afgerond
h.actualStart: Werkelijke start | Werkelijke begindatum
h.actualEnd: Werkelijk einde | Werkelijke einddatum
h.predecessor: Voorafgaande taken | Afhankelijk van | Afhankelijkheden
h.effort: Inspanning (u) | Schatting | Uren | Geschatte uren
h.duration: Duur | Duur (dagen) | Aantal dagen
h.budget: Budget | Kosten | Geraamde kosten
h.sprint: Sprint | Iteratie | Week
h.stateGroup: Statuscategorie
h.projectKey: Projectsleutel
h.link: Link | URL
s.planned: Te doen | Niet gestart | Gepland | Nog niet gestart | Open
s.active: Bezig | In uitvoering | Loopt | In behandeling
s.blocked: Geblokkeerd
s.done: Klaar | Gereed | Afgerond | Voltooid
s.dropped: Geannuleerd | Vervallen
l.goal: Doel
l.milestone: Mijlpaal
l.task: Taak | Actie
t.goal: De noordelijke markt veroveren | De makkelijkste leverancier worden | De factureringstijd halveren | Onze beste technici behouden
t.milestone: Prijsmodel goedgekeurd door directie | Eerste tien proefklanten draaien | Serviceportaal geopend | Oude facturatiesysteem uitgezet | Contract getekend met vervoerder | Trainingen gegeven op alle locaties
t.task: Twaalf inkopers interviewen | Prijslijst opstellen | Migratiehandleiding schrijven | Testomgeving inrichten | Locatie boeken | Drie leveranciers vergelijken | Adresgegevens opschonen | Vacature plaatsen | Welkomstmail herschrijven | Demo opnemen | Contractvoorwaarden nakijken | Nieuwe scanners bestellen | Proefweek voorbereiden | Hulppagina's vertalen
notes: wacht op juridische zaken | zie notulen van 3 maart | budget nog te bevestigen met financiën | doorgeschoven van vorig kwartaal
metrics: Maandomzet | Opzegpercentage | Dagen tot factuur | Aanbevelingsscore
people: Sanne Visser | Bram Mulder | Lotte Jansen | Daan Smit | Femke Bos | Ruben Dekker | Iris Kok | Thijs Vos
teams: Afdeling inkoop | Marketingteam | IT-afdeling
everyone: iedereen | Allen
nobody: n.t.b. | ? | n.v.t. | — | nog te bepalen
sections: Voorbereiding | Uitvoering | Uitrol | Nazorg
total: Totaal | Eindtotaal
lines: Plan | Werkelijk
above: Projectplan 2026 | Legenda: groen = op schema, rood = te laat | Opgesteld door S. Visser
priorities: Hoog | Gemiddeld | Laag
months: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
day: D-M-Y
named: D N Y
quarter: QX Y
decimal: ,
`,
);
