#include "models/spare_model.h"

#include "models/words.h"
#include "report/words.h"

#include <QCoreApplication>

namespace penumbra::models {

namespace {

struct SpareWords {
    Q_DECLARE_TR_FUNCTIONS(SpareWords)
};

QString mark(const SpareRow& row) {
    QStringList marks;
    if (row.point.hosts == row.advice.advised)
        marks << SpareWords::tr("◆ advised, %1 of them warm").arg(row.advice.warm);
    if (row.point.hosts == row.advice.hosts) marks << SpareWords::tr("✓ there now");
    return listText(marks);
}

} // namespace

std::vector<SpareRow> spareRows(const std::vector<remedy::SpareAdvice>& advice, const std::string& currency) {
    std::vector<SpareRow> rows;
    for (const auto& one : advice)
        for (const auto& point : one.curve) rows.push_back({one, point, currency});
    return rows;
}

std::vector<RowColumn<SpareRow>> spareColumns() {
    const auto money = [](double amount, const SpareRow& row) { return text(report::money(amount, row.currency)); };
    return {
        {SpareWords::tr("Zone"), [](const SpareRow& row) { return text(row.advice.pool); }},
        {SpareWords::tr("Held"),
         [](const SpareRow& row) {
             const int spare = row.point.spare;
             return spare < 0 ? SpareWords::tr("N−%1").arg(-spare) : SpareWords::tr("N+%1").arg(spare);
         }},
        {SpareWords::tr("Hosts"), [](const SpareRow& row) { return QString::number(row.point.hosts); }, nullptr, true},
        {SpareWords::tr("Spare, a month"), [money](const SpareRow& row) { return money(row.point.costPerMonth, row); },
         nullptr, true},
        {SpareWords::tr("Too few in"),
         [](const SpareRow& row) {
             return SpareWords::tr("%1 of hours").arg(text(report::percent(row.point.shortage)));
         },
         nullptr, true},
        {SpareWords::tr("Shortage, a month"),
         [money](const SpareRow& row) { return money(row.point.shortagePerMonth, row); }, nullptr, true},
        {SpareWords::tr("Which"), mark}};
}

} // namespace penumbra::models
