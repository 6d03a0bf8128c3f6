#include "models/batch_models.h"

#include "models/time_text.h"
#include "models/words.h"

#include <QHash>
#include <QLocale>

namespace penumbra::models {

QString amountsText(const model::Amounts& amounts, const model::Dimensions& dimensions) {
    QStringList parts;
    for (int d = 0; d < dimensions.count(); ++d)
        if (amounts.has(d))
            parts << QStringLiteral("%1 %2").arg(metricWord(dimensions.at(d).name),
                                                 amountText(static_cast<double>(amounts.at(d)), dimensions.at(d).unit));
    return listText(parts);
}

namespace {

/// What would become of each resource that changes, in words.
QHash<QString, QString> changeTexts(const store::Rehearsal& rehearsal) {
    QHash<QString, QStringList> parts;
    for (const auto& one : rehearsal.differences) {
        auto& list = parts[text(one.resource.text())];
        if (one.kind == model::DifferenceKind::Added)
            list << BatchRowsModel::tr("new");
        else if (one.kind == model::DifferenceKind::Changed)
            list << (one.before.empty() ? BatchRowsModel::tr("%1: %2").arg(memberWord(one.member), text(one.after))
                     : one.after.empty()
                         ? BatchRowsModel::tr("%1: not %2 any more").arg(memberWord(one.member), text(one.before))
                         : BatchRowsModel::tr("%1: %2 \u2192 %3")
                               .arg(memberWord(one.member), text(one.before), text(one.after)));
    }
    QHash<QString, QString> out;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) out[it.key()] = it->join(QStringLiteral("; "));
    return out;
}

} // namespace

void BatchRowsModel::setBatch(std::shared_ptr<const model::Batch> batch, const store::Rehearsal& rehearsal) {
    beginResetModel();
    m_rows.clear();
    for (const auto& planned : rehearsal.planned) addPlanned(planned);
    const auto changes = changeTexts(rehearsal);
    if (batch) {
        const auto room = [](std::size_t size) { return std::min<std::size_t>(size, kMostPerKind); };
        for (std::size_t i = 0; i < room(batch->resources.size()); ++i) {
            const auto& resource = batch->resources[i];
            const auto& amounts = resource.capacity.empty() ? resource.request : resource.capacity;
            m_rows.push_back({kindWord(resource.kind), text(resource.name), amountsText(amounts, batch->dimensions),
                              changes.value(text(resource.id.text()), tr("known"))});
        }
        for (std::size_t i = 0; i < room(batch->samples.size()); ++i) {
            const auto& samples = batch->samples[i];
            m_rows.push_back(
                {tr("Series"), text(samples.key.text()),
                 tr("%L1 samples in %2").arg(samples.times.size()).arg(QLatin1String(base::unitName(samples.unit))),
                 QString()});
        }
        for (std::size_t i = 0; i < room(batch->events.size()); ++i)
            m_rows.push_back({eventWord(batch->events[i].kind), text(batch->events[i].title),
                              windowText(batch->events[i].window), QString()});
    }
    endResetModel();
}

void BatchRowsModel::addPlanned(const store::Rehearsal::Planned& planned) {
    const auto when = windowText(planned.event.window);
    for (const auto& one : planned.effects.differences) {
        if (m_rows.size() >= kMostPerKind) return;
        const auto subject = text(one.resource.text());
        switch (one.kind) {
        case model::DifferenceKind::Added:
            m_rows.push_back({tr("Planned"), subject, when, tr("new: %1").arg(text(one.after))});
            break;
        case model::DifferenceKind::Removed:
            m_rows.push_back({tr("Planned"), subject, when, tr("goes: %1").arg(text(one.before))});
            break;
        case model::DifferenceKind::Changed:
            m_rows.push_back({tr("Planned"), subject, when,
                              tr("%1: %2 \u2192 %3")
                                  .arg(memberWord(one.member), one.before.empty() ? tr("nothing") : text(one.before),
                                       one.after.empty() ? tr("nothing") : text(one.after))});
            break;
        }
    }
}

int BatchRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchRowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BatchRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant BatchRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case What:
        return tr("What would be stored");
    case Change:
        return tr("Against what is known");
    default:
        return {};
    }
}

void ProblemModel::setProblems(base::Problems problems) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

const base::Problem* ProblemModel::problem(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_problems[static_cast<std::size_t>(row)];
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) return text(problem.text);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Severity:
        switch (problem.severity) {
        case base::Severity::Note:
            return tr("Note");
        case base::Severity::Warning:
            return tr("\u25c6 Warning");
        case base::Severity::Error:
            return tr("\u25b2 Rejected");
        }
        return {};
    case Where:
        return text(problem.where);
    case Text:
        return text(problem.text);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Where:
        return tr("Where");
    case Text:
        return tr("What is wrong and what to do");
    default:
        return {};
    }
}

} // namespace penumbra::models
