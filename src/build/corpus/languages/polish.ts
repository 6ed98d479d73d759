// The corpus in Polish.

import { corpusLanguage } from '../language';

export const polish = corpusLanguage(
  'pl',
  `
h.id: Lp. | Klucz | Kod | ID | Nr | Klucz zgłoszenia
h.name: Podsumowanie | Tytuł | Nazwa | Temat
h.goal: Cel | Cel strategiczny | Cele | Cel roczny
h.milestone: Kamień milowy | Kamienie milowe | Kluczowy rezultat
h.task: Zadanie | Nazwa zadania | Działanie | Czynność | Co zrobić | Zadania
h.owner: Odpowiedzialny | Osoba przypisana | Przypisane do | Nazwy zasobów | Osoba odpowiedzialna | Kto | Wykonawca | Właściciel zadania
h.unit: Jednostka odpowiedzialna | Dział odpowiedzialny
h.start: Rozpoczęcie | Data rozpoczęcia | Początek | Planowany start | Data startu
h.due: Termin | Zakończenie | Data zakończenia | Termin wykonania | Koniec | Termin realizacji | Data końcowa | Na kiedy | Planowane zakończenie
h.status: Status | Stan | Stan realizacji | Status zadania
h.progress: % ukończenia | Postęp | Procent wykonania | Zaawansowanie | Postęp (%)
h.metric: Wskaźnik | Miernik | KPI | Miara
h.baseline: Wartość początkowa | Wartość bazowa | Punkt wyjścia
h.target: Wartość docelowa | Wartość celu
h.current: Wartość bieżąca | Wykonanie | Obecna wartość | Aktualna wartość
h.parent: Zadanie nadrzędne | Cel nadrzędny | Należy do | Element nadrzędny
h.note: Uwagi | Komentarz | Notatki | Opis
h.type: Typ | Typ zgłoszenia | Poziom | Rodzaj
h.phase: Faza | Etap | Obszar | Kategoria
h.creator: Utworzone przez | Autor | Twórca
h.reporter: Zgłaszający | Wnioskodawca | Zgłoszone przez
h.team: Zespół | Dział
h.reviewer: Recenzent | Zatwierdził | Sprawdzający
h.priority: Priorytet | Pilność | Ważność
h.created: Utworzono | Data utworzenia | Data dodania | Otwarto
h.updated: Zaktualizowano | Ostatnia zmiana | Data modyfikacji
h.finished: Zakończono | Data zamknięcia | Ukończono dnia
h.actualStart: Rzeczywiste rozpoczęcie | Rzeczywista data rozpoczęcia
h.actualEnd: Rzeczywiste zakończenie | Rzeczywista data zakończenia
h.predecessor: Poprzedniki | Zależy od | Zależności
h.effort: Pracochłonność (h) | Szacunek | Godziny | Nakład pracy
h.duration: Czas trwania | Czas trwania (dni) | Liczba dni
h.budget: Budżet | Koszt | Planowany koszt
h.sprint: Sprint | Iteracja | Tydzień
h.stateGroup: Kategoria statusu
h.projectKey: Klucz projektu
h.link: Link | URL
s.planned: Do zrobienia | Nie rozpoczęto | Zaplanowane | Nowe
s.active: W toku | W trakcie | W realizacji | Rozpoczęte
s.blocked: Zablokowane
s.done: Gotowe | Zakończone | Wykonane | Ukończone
s.dropped: Anulowane | Odrzucone
l.goal: Cel
l.milestone: Kamień milowy
l.task: Zadanie | Działanie
t.goal: Zdobyć rynek północny | Zostać najprostszym dostawcą | Skrócić o połowę czas fakturowania | Zatrzymać najlepszych inżynierów
t.milestone: Cennik zatwierdzony przez zarząd | Dziesięć pilotaży uruchomionych | Portal wsparcia otwarty | Stary system rozliczeń wyłączony | Umowa podpisana z przewoźnikiem | Szkolenia przeprowadzone we wszystkich oddziałach
t.task: Przeprowadzić rozmowy z kupcami | Przygotować cennik | Napisać instrukcję migracji | Zestawić środowisko testowe | Zarezerwować salę | Porównać trzech dostawców | Oczyścić dane adresowe | Opublikować ogłoszenie o pracę | Poprawić wiadomość powitalną | Nagrać pokaz | Sprawdzić warunki umowy | Zamówić nowe skanery | Przygotować tydzień próbny | Przetłumaczyć strony pomocy
notes: czeka na dział prawny | zob. protokół z 3 marca | budżet do potwierdzenia z finansami | przeniesione z poprzedniego kwartału
metrics: Przychód miesięczny | Wskaźnik odejść | Dni do faktury | Wskaźnik poleceń
people: Zofia Kamińska | Piotr Zieliński | Magdalena Wójcik | Tomasz Lis | Karolina Dudek | Michał Sikora | Agnieszka Pawlak | Jakub Baran
teams: Dział zakupów | Zespół marketingu | Dział IT
everyone: wszyscy | Cały zespół
nobody: do ustalenia | ? | brak | —
sections: Przygotowanie | Realizacja | Wdrożenie | Po wdrożeniu
total: Suma | Razem
lines: Plan | Wykonanie
above: Harmonogram 2026 | Legenda: zielony = w terminie, czerwony = spóźnione | Opracowała Z. Kamińska
priorities: Wysoki | Średni | Niski
months: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia
day: D.M.Y
named: D N Y
quarter: Q X Y
decimal: ,
`,
);
