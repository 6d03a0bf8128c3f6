#include "models/scenario_models.h"

#include "models/count_text.h"
#include "models/finding_model.h"
#include "models/time_text.h"
#include "models/words.h"
#include "report/words.h"

#include <QCoreApplication>
#include <cmath>

namespace penumbra::models {

namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

/// "14 (+5)": beside what it is with nothing added, with a sign that tells more from less.
QString counted(int value, int before) {
    if (value == before) return numberText(value);
    return QStringLiteral("%1\u00a0(%2)")
        .arg(numberText(value),
             (value > before ? QStringLiteral("+") : QStringLiteral("\u2212")) + numberText(std::abs(value - before)));
}

RowColumn<ScenarioRow> countColumn(const QString& title, int compare::MatrixCell::*member) {
    return {title,
            [member](const ScenarioRow& row) { return counted(row.alternative.outcome.*member, row.base.*member); },
            [member](const ScenarioRow& row) { return QVariant(row.alternative.outcome.*member); }, true};
}

} // namespace

QString scenarioName(const std::string& name) {
    if (name.empty()) return ScenarioWords::tr("Nothing added");
    return name == compare::kWorkingScenario ? ScenarioWords::tr("The edits now") : text(name);
}

QString regretHelp() {
    return ScenarioWords::tr(
        "Regret is the gap to the best scenario where a scenario does worst: 0\u00a0% is the best of all in "
        "everything, 100\u00a0% the worst of all in something.");
}

std::vector<RowColumn<ScenarioRow>> scenarioColumns() {
    using Row = ScenarioRow;
    return {{ScenarioWords::tr("Scenario"), [](const Row& row) { return scenarioName(row.name()); }},
            {ScenarioWords::tr("Verdict"),
             [](const Row& row) {
                 const auto kind = row.alternative.outcome.verdict;
                 return verdictSign(kind) + QLatin1Char(' ') + verdictWord(kind);
             },
             [](const Row& row) { return QVariant(static_cast<int>(row.alternative.outcome.verdict)); }},
            {ScenarioWords::tr("First shortage"),
             [](const Row& row) {
                 const auto& p50 = row.alternative.outcome.p50;
                 return p50 ? shortTimeText(*p50) : ScenarioWords::tr("later");
             },
             [](const Row& row) {
                 return QVariant(qlonglong(base::toMillis(row.alternative.outcome.p50.value_or(base::kEndOfTime))));
             },
             false,
             ScenarioWords::tr("By when whatever is first runs out in half of the possible futures: at the latest when "
                               "the first of the findings does, for not every future begins with the same one.")},
            countColumn(ScenarioWords::tr("Findings"), &compare::MatrixCell::findings),
            countColumn(ScenarioWords::tr("Homeless"), &compare::MatrixCell::homeless),
            countColumn(ScenarioWords::tr("Lost"), &compare::MatrixCell::lostServices),
            {ScenarioWords::tr("Cost a month"),
             [](const Row& row) { return text(report::money(row.alternative.outcome.costPerMonth, row.currency)); },
             [](const Row& row) { return QVariant(row.alternative.outcome.costPerMonth); }, true},
            {ScenarioWords::tr("Regret"), [](const Row& row) { return percentText(row.alternative.regret); },
             [](const Row& row) { return QVariant(row.alternative.regret); }, true, regretHelp()}};
}

QString scenarioTip(const ScenarioRow& row) {
    QStringList lines{text(row.alternative.outcome.limit), text(compare::sayLost(row.alternative, row.currency))};
    for (const auto& skipped : row.alternative.outcome.skipped)
        lines << ScenarioWords::tr("Left out: %1").arg(text(skipped));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace penumbra::models
