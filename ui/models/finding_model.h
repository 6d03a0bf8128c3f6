#pragma once

#include "risk/before.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

namespace penumbra::models {

/// What an evaluation found: what the scenario brought, then what was there before, each by risk::isGraver.
class FindingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Subject, When, Chance, Origin, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setEvaluation(std::shared_ptr<const session::Evaluation> evaluation);
    const risk::Finding* at(int row) const;
    bool isNew(int row) const;
    int newCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const risk::Finding& finding, int row, int column) const;

    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::vector<std::size_t> m_order; ///< row -> index into the findings
    std::vector<bool> m_new;          ///< by row
    std::vector<std::optional<risk::Forward>> m_forward;
};

/// "▲ Runs out", ...: a kind of finding as people read it, after the sign of its severity.
QString findingWord(risk::FindingKind kind);
/// "83 %", or "if it fails" where its probability would be of what follows then.
QString chanceText(const risk::Finding& finding);
/// "Go", "Go if", "No go".
QString verdictWord(risk::VerdictKind kind);
/// The sign that stands before it.
QString verdictSign(risk::VerdictKind kind);

} // namespace penumbra::models
