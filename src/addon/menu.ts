// The menu under Extensions. It must never fail, so it touches nothing but the Ui.

export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Set up', 'setUp')
    .addItem('Refresh status', 'refreshStatus')
    .addSeparator()
    .addItem('Break down', 'breakDown')
    .addItem('Add an item', 'addItem')
    .addItem('Check in', 'checkIn')
    .addItem('Why?', 'explainStatus')
    .addSeparator()
    .addItem('Show drift report', 'showDriftReport')
    .addItem('Show dashboard', 'showDashboard')
    .addItem('Find ownership gaps', 'findOwnershipGaps')
    .addItem('Compare futures', 'compareFutures')
    .addSeparator()
    .addItem('Undo last change', 'undoLastChange')
    .addSubMenu(
      ui
        .createMenu('More')
        .addItem('Assign owners', 'assignOwners')
        .addItem('Compare with a past report', 'compareWithPastReport')
        .addItem('Show budget and people', 'showBudgetAndPeople')
        .addItem('Change settings', 'changeSettings')
        .addItem('Refresh every morning', 'toggleMorningRefresh')
        .addSeparator()
        .addItem('Remove Throughline', 'removeThroughline'),
    )
    .addToUi();
}
