#pragma once

#include "analysis/overview.h"
#include "analysis/surprises.h"
#include "bridge/document.h"

namespace penumbra::bridge {

/// What a planner asks first, of the document's newest evaluation: computed in the background while somebody looks.
/// What left its band takes as long as a forecast and gives way to whatever else is asked for. Lives on the GUI thread.
class OverviewWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr base::Duration kBack = std::chrono::hours(24);

    explicit OverviewWatch(Document& document, QObject* parent = nullptr);
    void setActive(bool active); ///< nothing is computed for a view that nobody sees
    /// Null before the first.
    const std::shared_ptr<const analysis::Overview>& overview() const { return m_overview; }
    /// Null before the first, and while those of a newer revision are looked for.
    const std::shared_ptr<const analysis::Surprises>& surprises() const { return m_surprises; }
    bool busy() const;                               ///< something is still missing that is on its way
    const QString& error() const { return m_error; } ///< why something is missing that is not; empty while all is well

signals:
    void changed();

private:
    void follow();
    void look();
    void lookBack();

    Document& m_document;
    std::shared_ptr<const analysis::Overview> m_overview;
    std::shared_ptr<const analysis::Surprises> m_surprises;
    EvaluationPtr m_seen;     ///< that m_overview is of
    EvaluationPtr m_seenPast; ///< that m_surprises are of, whose edits play no part
    QString m_error;
    bool m_active = false;
};

} // namespace penumbra::bridge
