#include "models/finding_model.h"

#include "models/time_text.h"
#include "models/words.h"
#include "risk/before.h"
#include "risk/risk.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace penumbra::models {

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString when(const risk::Finding& finding) {
    if (finding.p50) return shortTimeText(*finding.p50);
    if (risk::isChance(finding)) return QStringLiteral("(%1)").arg(shortTimeText(finding.at)); // if at all
    if (finding.at == base::kBeginningOfTime) return FindingWords::tr("now");
    return shortTimeText(finding.at);
}

} // namespace

QString findingWord(risk::FindingKind kind) {
    switch (kind) {
    case risk::FindingKind::Exhaustion:
        return FindingWords::tr("▲ Runs out");
    case risk::FindingKind::Homeless:
        return FindingWords::tr("▲ Homeless");
    case risk::FindingKind::HostLoss:
        return FindingWords::tr("◆ Cannot be lost");
    case risk::FindingKind::ServiceLost:
        return FindingWords::tr("▲ Service lost");
    case risk::FindingKind::ServiceDegraded:
        return FindingWords::tr("◆ Degraded");
    case risk::FindingKind::SloBreach:
        return FindingWords::tr("▲ Breaks its promise");
    case risk::FindingKind::Conflict:
        return FindingWords::tr("▲ Collision");
    case risk::FindingKind::HeldDrain:
        return FindingWords::tr("◆ Drain held");
    }
    return {};
}

QString chanceText(const risk::Finding& finding) {
    return risk::isConditional(finding) ? FindingWords::tr("if it fails") : percentText(finding.probability);
}

QString verdictWord(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return FindingWords::tr("Go");
    case risk::VerdictKind::GoIf:
        return FindingWords::tr("Go if");
    case risk::VerdictKind::NoGo:
        return FindingWords::tr("No go");
    }
    return {};
}

QString verdictSign(risk::VerdictKind kind) {
    return kind == risk::VerdictKind::Go     ? QStringLiteral("\u2713")
           : kind == risk::VerdictKind::GoIf ? QStringLiteral("\u25c6")
                                             : QStringLiteral("\u25b2");
}

void FindingModel::setEvaluation(std::shared_ptr<const session::Evaluation> evaluation) {
    if (evaluation == m_evaluation) return;
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_order.clear();
    m_new.clear();
    m_forward.clear();
    if (m_evaluation) {
        const auto& findings = m_evaluation->findings;
        std::vector<char> fresh;
        for (const auto& one : findings) fresh.push_back(!risk::hadBefore(one, m_evaluation->baseFindings));
        m_order.resize(findings.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return fresh[a] != fresh[b] ? fresh[a] > fresh[b] : risk::isGraver(findings[a], findings[b]);
        });
        for (const auto i : m_order) {
            m_new.push_back(fresh[i]);
            m_forward.push_back(risk::broughtForward(findings[i], m_evaluation->baseFindings));
        }
    }
    endResetModel();
}

const risk::Finding* FindingModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_evaluation->findings[m_order[static_cast<std::size_t>(row)]];
}

bool FindingModel::isNew(int row) const { return at(row) && m_new[static_cast<std::size_t>(row)]; }

int FindingModel::newCount() const { return static_cast<int>(std::count(m_new.begin(), m_new.end(), true)); }

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_evaluation ? 0 : static_cast<int>(m_order.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FindingModel::display(const risk::Finding& finding, int row, int column) const {
    switch (column) {
    case What:
        return findingWord(finding.kind);
    case Subject: {
        const auto name = finding.subjectName.empty() ? FindingWords::tr("the fleet") : text(finding.subjectName);
        return finding.dimension.empty() ? name : name + QStringLiteral(" · ") + metricWord(finding.dimension);
    }
    case When:
        return when(finding);
    case Chance:
        return chanceText(finding);
    case Origin:
        if (isNew(row)) return FindingWords::tr("this scenario");
        if (const auto& forward = m_forward[static_cast<std::size_t>(row)])
            return FindingWords::tr("sooner, was %1").arg(dayText(forward->was));
        return FindingWords::tr("there before");
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& finding = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(finding, index.row(), index.column());
    case Qt::ToolTipRole:
        return text(risk::withForward(finding, m_evaluation->baseFindings));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Chance ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (!isNew(index.row())) return {};
        return [] {
            QFont font;
            font.setBold(true);
            return font;
        }();
    case SortRole:
        if (index.column() == Chance) return finding.probability;
        if (index.column() == When) return QVariant::fromValue<qlonglong>(base::toMillis(finding.at));
        if (index.column() == What) return index.row();
        return display(finding, index.row(), index.column());
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return FindingWords::tr("Finding");
    case Subject:
        return FindingWords::tr("Where");
    case When:
        return FindingWords::tr("When (UTC)");
    case Chance:
        return FindingWords::tr("Chance");
    case Origin:
        return FindingWords::tr("Since");
    default:
        return {};
    }
}

} // namespace penumbra::models
