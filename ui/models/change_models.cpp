#include "models/change_models.h"

#include "models/time_text.h"
#include "models/words.h"

#include <QCoreApplication>

namespace penumbra::models {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString stateText(ScheduledRow::State state) {
    switch (state) {
    case ScheduledRow::State::Coming:
        return ChangeWords::tr("coming");
    case ScheduledRow::State::UnderWay:
        return ChangeWords::tr("under way");
    case ScheduledRow::State::Compared:
        return ChangeWords::tr("compared");
    case ScheduledRow::State::NotCompared:
        return ChangeWords::tr("no baseline");
    }
    return {};
}

QString kindText(upkeep::ComparedItem::Kind kind) {
    switch (kind) {
    case upkeep::ComparedItem::Kind::Setting:
        return ChangeWords::tr("Setting");
    case upkeep::ComparedItem::Kind::Inventory:
        return ChangeWords::tr("Inventory");
    case upkeep::ComparedItem::Kind::Series:
        return ChangeWords::tr("Series");
    }
    return {};
}

QString orNothing(const std::string& value) { return value.empty() ? ChangeWords::tr("nothing") : text(value); }

} // namespace

std::vector<RowColumn<ScheduledRow>> scheduledColumns() {
    using Row = ScheduledRow;
    return {{ChangeWords::tr("Change"), [](const Row& row) { return text(row.title); }},
            {ChangeWords::tr("Begin, UTC"), [](const Row& row) { return shortTimeText(row.window.begin); },
             [](const Row& row) { return QVariant(qlonglong(base::toMillis(row.window.begin))); }},
            {ChangeWords::tr("State"), [](const Row& row) { return stateText(row.state); }}};
}

std::vector<RowColumn<upkeep::ComparedItem>> comparedColumns() {
    using Row = upkeep::ComparedItem;
    return {{ChangeWords::tr("Kind"), [](const Row& row) { return kindText(row.kind); }},
            {ChangeWords::tr("Of"), [](const Row& row) { return text(row.subject.text()); }},
            {ChangeWords::tr("What"),
             [](const Row& row) {
                 if (row.what.empty()) return ChangeWords::tr("the resource itself");
                 return row.kind == upkeep::ComparedItem::Kind::Inventory ? memberWord(row.what)
                        : row.kind == upkeep::ComparedItem::Kind::Series  ? metricWord(row.what)
                                                                          : text(row.what);
             }},
            {ChangeWords::tr("Before"), [](const Row& row) { return orNothing(row.before); }},
            {ChangeWords::tr("After"), [](const Row& row) { return orNothing(row.after); }},
            {ChangeWords::tr("Note"), [](const Row& row) { return text(row.note); }}};
}

} // namespace penumbra::models
