#pragma once

#include "bridge/document.h"
#include "planning/maintenance.h"

namespace penumbra::bridge {

/// Plans maintenance in waves for the document's newest evaluation, and puts the drains into the scenario. What was
/// planned last stays through a cancel. Lives on the GUI thread.
class MaintenanceRun final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Running, Done, Stopped, Failed };

    explicit MaintenanceRun(Document& document, QObject* parent = nullptr);
    ~MaintenanceRun() override; ///< stops what runs
    Phase phase() const { return m_phase; }
    const QString& error() const { return m_error; } ///< why the phase is Failed
    const remedy::waves::Schedule& schedule() const { return m_schedule; }
    const remedy::waves::Request& request() const { return m_request; }
    const EvaluationPtr& evaluation() const { return m_evaluation; } ///< that was planned for; null before the first
    bool current() const { return m_evaluation && m_evaluation == m_document.evaluation() && !m_document.stale(); }

    void start(const base::ParamTexts& texts);
    void cancel();
    void adopt(); ///< one undo step; only while current() and done

signals:
    void changed();

private:
    struct Planned;
    void finished(base::Result<std::shared_ptr<const Planned>> result);
    void fail(const base::Error& error);

    Document& m_document;
    Phase m_phase = Phase::Idle;
    QString m_error;
    EvaluationPtr m_evaluation;
    remedy::waves::Request m_request;
    remedy::waves::Schedule m_schedule;
};

} // namespace penumbra::bridge
