// The corpus in Portuguese.

import { corpusLanguage } from '../language';

export const portuguese = corpusLanguage(
  'pt',
  `
h.id: Nº | Chave | Código | ID | Item | Chave da item
h.name: Resumo | Título | Nome | Assunto
h.goal: Objetivo | Objetivo estratégico | Objetivos | Objetivo do ano
h.milestone: Marco | Marcos | Resultado-chave | Marco do projeto
h.task: Tarefa | Nome da tarefa | Atividade | Ação | O que | Atividades | Ações
h.owner: Responsável | Atribuído a | Quem | Nomes dos recursos | Dono | Pessoa responsável | Responsáveis | Encarregado
h.unit: Setor responsável | Unidade responsável | Área responsável
h.start: Início | Data de início | Início previsto | Data inicial | Começo
h.due: Prazo | Término | Data de término | Fim | Data limite | Data de entrega | Data final | Quando | Vencimento | Prazo final
h.status: Status | Situação | Estado | Andamento
h.progress: % concluída | Progresso | Percentual concluído | % de conclusão | Avanço (%)
h.metric: Indicador | Métrica | KPI | Como medir
h.baseline: Linha de base | Valor inicial | Ponto de partida | Valor de partida
h.target: Valor-alvo | Meta | Valor da meta
h.current: Valor atual | Realizado | Atual | Resultado atual
h.parent: Tarefa pai | Objetivo superior | Pertence a | Item pai
h.note: Observações | Comentários | Notas | Descrição
h.type: Tipo | Tipo de item | Nível | Tipo de ticket
h.phase: Fase | Etapa | Eixo | Categoria | Frente
h.creator: Criado por | Criador | Autor
h.reporter: Relator | Solicitante | Solicitado por
h.team: Equipe | Departamento | Time
h.reviewer: Revisor | Aprovado por | Aprovador
h.priority: Prioridade | Urgência | Importância
h.created: Criado | Data de criação | Criado em | Aberto em
h.updated: Atualizado | Última modificação | Atualizado em
h.finished: Concluído em | Data de conclusão | Fechado em
h.actualStart: Início real | Data real de início
h.actualEnd: Término real | Data real de término
h.predecessor: Predecessoras | Depende de | Dependências
h.effort: Esforço (h) | Estimativa | Horas | Pontos de história
h.duration: Duração | Duração (dias) | Dias
h.budget: Orçamento | Custo | Quanto custa
h.sprint: Sprint | Iteração | Semana
h.stateGroup: Categoria do status
h.projectKey: Chave do projeto
h.link: Link | URL
s.planned: A fazer | Pendente | Não iniciado | Planejado | Não iniciada
s.active: Em andamento | Em progresso | Em execução | Fazendo
s.blocked: Bloqueado | Impedido
s.done: Concluído | Feito | Finalizado | Concluída
s.dropped: Cancelado | Cancelada
l.goal: Objetivo
l.milestone: Marco
l.task: Tarefa | Atividade
t.goal: Conquistar o mercado do norte | Ser o fornecedor mais simples de lidar | Reduzir pela metade o prazo de faturamento | Manter os melhores engenheiros
t.milestone: Tabela de preços aprovada pela diretoria | Dez pilotos no ar | Portal de suporte lançado | Sistema antigo de cobrança desligado | Contrato assinado com a transportadora | Treinamento dado em todas as filiais
t.task: Entrevistar doze compradores | Redigir a lista de preços | Escrever o guia de migração | Montar o ambiente de testes | Reservar o local | Comparar três fornecedores | Limpar os dados de endereço | Publicar a vaga | Refazer o e-mail de boas-vindas | Gravar a demonstração | Conferir as cláusulas do contrato | Pedir os novos leitores | Preparar a semana piloto | Traduzir as páginas de ajuda
notes: aguardando o jurídico | ver ata de 3 de março | orçamento a confirmar com o financeiro na próxima semana | veio do trimestre passado
metrics: Receita mensal | Taxa de cancelamento | Dias até a fatura | Índice de recomendação
people: Mariana Costa | Rafael Almeida | Beatriz Souza | Thiago Ramos | Fernanda Lima | Gustavo Pires | Juliana Barros | Eduardo Teixeira
teams: Equipe de marketing | Departamento de TI | Setor financeiro
everyone: todos | Toda a equipe
nobody: a definir | ? | N/D | — | sem responsável
sections: Preparação | Execução | Implantação | Encerramento
total: Total | Total geral
lines: Previsto | Realizado
above: Plano de ação 2026 | Legenda: verde = no prazo, vermelho = atrasado | Preparado por M. Costa
priorities: Alta | Média | Baixa
months: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
day: D/M/Y
named: D de N de Y
quarter: XT Y
decimal: ,
`,
);
