// The corpus in French.

import { corpusLanguage } from '../language';

export const french = corpusLanguage(
  'fr',
  `
h.id: N° | Clé | Réf. | Identifiant | Code | ID | Clé de ticket
h.name: Résumé | Intitulé | Titre | Nom | Libellé
h.goal: Objectif | Objectif stratégique | Objectif annuel | Objectifs
h.milestone: Jalon | Jalons | Résultat clé | Étape clé
h.task: Tâche | Nom de la tâche | Action | Action à mener | Activité | À faire | Actions
h.owner: Responsable | Assigné à | Pilote | Noms ressources | Personne assignée | Porteur | Qui ? | Attribué à | Personne responsable
h.unit: Service responsable | Direction pilote | Direction responsable
h.start: Début | Date de début | Début prévu | Date de démarrage | Commence le
h.due: Échéance | Date d'échéance | Fin | Date de fin | Date limite | Fin prévue | Date butoir | Pour quand ? | Délai
h.status: Statut | État | État d'avancement | Avancement (statut) | Situation
h.progress: % achevé | Avancement | Progression | Taux d'avancement | Avancement (%) | % réalisé
h.metric: Indicateur | KPI | Mesure | Indicateur de succès
h.baseline: Valeur initiale | Valeur de départ | Point de départ | Situation initiale
h.target: Cible | Valeur cible | Objectif chiffré
h.current: Valeur actuelle | Réalisé | Valeur à date | Résultat actuel
h.parent: Tâche parente | Objectif parent | Rattaché à | Élément parent
h.note: Commentaires | Remarques | Observations | Notes | Description
h.type: Type | Type de ticket | Niveau | Nature
h.phase: Phase | Lot | Chantier | Axe | Catégorie
h.creator: Créé par | Auteur | Créateur
h.reporter: Rapporteur | Demandeur | Signalé par
h.team: Équipe | Service | Département
h.reviewer: Validé par | Relecteur | Approbateur
h.priority: Priorité | Urgence | Importance
h.created: Création | Créé le | Date de création | Ouvert le
h.updated: Mise à jour | Modifié le | Dernière modification
h.finished: Terminé le | Clôturé le | Date de clôture | Résolu
h.actualStart: Début réel | Date de début réelle
h.actualEnd: Fin réelle | Date de fin réelle | Date réelle
h.predecessor: Prédécesseurs | Dépend de | Dépendances
h.effort: Charge (j/h) | Estimation | Heures | Charge estimée
h.duration: Durée | Durée (jours) | Nb de jours
h.budget: Budget | Coût | Coût prévu
h.sprint: Sprint | Itération | Semaine
h.stateGroup: Catégorie d'état
h.projectKey: Clé de projet
h.link: Lien | URL
s.planned: À faire | Non commencé | Prévu | À venir | Non démarré
s.active: En cours | En revue | Démarré | En cours de réalisation
s.blocked: Bloqué
s.done: Terminé | Fait | Clôturé | Réalisé | Achevé
s.dropped: Annulé | Abandonné
l.goal: Objectif
l.milestone: Jalon
l.task: Tâche | Action
t.goal: Conquérir le marché du Nord | Améliorer la satisfaction des clients | Diviser par deux les délais de facturation | Fidéliser nos meilleurs ingénieurs
t.milestone: Grille tarifaire validée par le conseil | Dix premiers pilotes en service | Portail d'assistance ouvert | Ancien système de facturation arrêté | Contrat signé avec le transporteur | Formations dispensées sur tous les sites
t.task: Interroger douze acheteurs | Rédiger la grille des prix | Écrire le guide de migration | Installer l'environnement de test | Réserver la salle | Comparer trois fournisseurs | Nettoyer les adresses | Publier l'offre d'emploi | Refaire le courriel d'accueil | Enregistrer la démonstration | Vérifier les clauses du contrat | Commander les nouveaux lecteurs | Préparer la semaine pilote | Traduire les pages d'aide
notes: en attente du service juridique | voir compte rendu du 3 mars | budget à confirmer avec la direction financière | reporté du trimestre précédent
metrics: Revenu mensuel récurrent | Taux de résiliation | Jours jusqu'à la facture | Taux de recommandation
people: Camille Durand | Étienne Moreau | Sophie Lambert | Julien Faure | Nadia Benali | Hugo Mercier | Claire Fontaine | Antoine Girard
teams: Service achats | Équipe marketing | Direction informatique
everyone: tous | Tout le monde
nobody: à définir | ? | NC | — | non attribué
sections: Préparation | Réalisation | Déploiement | Bilan
total: Total | Total général
lines: Prévu | Réel
above: Plan d'actions 2026 | Légende : vert = dans les temps, rouge = en retard | Mis en forme par C. Durand
priorities: Haute | Moyenne | Basse
months: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
day: D/M/Y
named: D N Y
quarter: TX Y
decimal: ,
`,
);
