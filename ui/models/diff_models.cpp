#include "models/diff_models.h"

#include "models/words.h"

#include <QCoreApplication>
#include <cmath>

namespace penumbra::models {

namespace {

using Row = compare::FleetDifference;
using compare::FleetChange;

struct DiffWords {
    Q_DECLARE_TR_FUNCTIONS(DiffWords)
};

/// A sign and a word for each kind, so that its colour is never alone.
QString changeText(const Row& row) {
    switch (row.change) {
    case FleetChange::Appears:
        return DiffWords::tr("+ appears");
    case FleetChange::Goes:
        return DiffWords::tr("\u2212 goes");
    case FleetChange::Status:
        return DiffWords::tr("\u25C6 status");
    case FleetChange::Moves:
        return DiffWords::tr("\u2192 moves");
    case FleetChange::Replicas:
        return DiffWords::tr("\u00B1 replicas");
    case FleetChange::Request:
        return DiffWords::tr("\u00B1 request");
    case FleetChange::Capacity:
        return DiffWords::tr("\u00B1 capacity");
    case FleetChange::Attribute:
        return DiffWords::tr("\u2260 attribute");
    case FleetChange::Use:
        return row.delta.value_or(0) > 0 ? DiffWords::tr("\u25B2 more use") : DiffWords::tr("\u25BC less use");
    }
    return {};
}

/// The median with its 80 % band, where that is seen in so many digits.
QString useText(const compare::UseLevels& levels, base::Unit unit) {
    const auto median = amountText(levels[2], unit), range = rangeText(levels[1], levels[3], unit);
    return range == median ? median : DiffWords::tr("%1 (%2)").arg(median, range);
}

QString valueText(const Row& row, const std::optional<compare::UseLevels>& levels, const std::string& words) {
    return levels ? useText(*levels, row.unit) : text(words);
}

/// "+1.5 cores", with a sign that tells more from less.
QString deltaText(const Row& row) {
    if (!row.delta) return {};
    const auto amount = amountText(std::abs(*row.delta), row.unit);
    return (*row.delta < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + amount;
}

QString sureText(const Row& row) {
    if (row.change != FleetChange::Use) return {};
    return row.apart ? DiffWords::tr("bands apart") : DiffWords::tr("bands overlap");
}

/// A dimension, or a member of the inventory.
QString whatText(const Row& row) {
    const bool member =
        row.change == FleetChange::Appears || row.change == FleetChange::Goes || row.change == FleetChange::Attribute;
    return member ? memberWord(row.what) : metricWord(row.what);
}

} // namespace

std::vector<RowColumn<Row>> diffColumns() {
    return {
        {DiffWords::tr("Change"), changeText, [](const Row& row) { return QVariant(static_cast<int>(row.change)); }},
        {DiffWords::tr("Resource"), [](const Row& row) { return text(row.name); }},
        {DiffWords::tr("What"), whatText},
        {DiffWords::tr("Before"), [](const Row& row) { return valueText(row, row.from, row.before); },
         [](const Row& row) { return row.from ? QVariant((*row.from)[2]) : QVariant(text(row.before)); }},
        {DiffWords::tr("After"), [](const Row& row) { return valueText(row, row.to, row.after); },
         [](const Row& row) { return row.to ? QVariant((*row.to)[2]) : QVariant(text(row.after)); }},
        {DiffWords::tr("Difference"), deltaText,
         [](const Row& row) { return row.delta ? QVariant(*row.delta) : QVariant(); }, true},
        {DiffWords::tr("How sure"), sureText},
        {DiffWords::tr("Why"), [](const Row& row) { return text(compare::sayWhys(row.why)); }}};
}

QString diffTip(const Row& row) {
    QStringList lines;
    for (const auto& why : row.why) lines << text(compare::sayWhys({why}));
    if (lines.isEmpty()) lines << DiffWords::tr("The engine cannot tell why.");
    if (row.change == FleetChange::Use)
        lines << DiffWords::tr("The median changes by %1 of what is offered, or of the larger median "
                               "where nothing is stated.")
                     .arg(percentText(row.share));
    return lines.join(QLatin1Char('\n'));
}

int diffTone(const Row& row) {
    switch (row.change) {
    case FleetChange::Appears:
        return 1;
    case FleetChange::Status:
        return 2;
    case FleetChange::Goes:
        return 3;
    case FleetChange::Moves:
    case FleetChange::Replicas:
    case FleetChange::Request:
    case FleetChange::Capacity:
    case FleetChange::Attribute:
    case FleetChange::Use:
        break;
    }
    return 0;
}

QString sideWord(const compare::Side& side) {
    switch (side.of) {
    case compare::Side::Of::Live:
        return DiffWords::tr("Live");
    case compare::Side::Of::Shadow:
        return DiffWords::tr("Shadow, nothing added");
    case compare::Side::Of::Edited:
        return DiffWords::tr("Shadow with the edits");
    case compare::Side::Of::Kept:
        return text(side.scenario);
    }
    return {};
}

} // namespace penumbra::models
