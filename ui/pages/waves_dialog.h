#pragma once

#include "bridge/maintenance_run.h"
#include "models/row_model.h"
#include "views/param_form.h"
#include "views/time_scope.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace penumbra::views {
class Card;
class StateView;
class Table;
class Timeline;
} // namespace penumbra::views

namespace penumbra::pages {

/// Maintenance of many hosts in waves: what is asked for at the left; at the right the waves one below the other on
/// one time axis, when all is done, and which hosts stay behind and why. The drains of all waves go into the scenario
/// as one step.
class WavesDialog final : public QDialog {
    Q_OBJECT
public:
    WavesDialog(bridge::Document& document, const views::Choices& choices, const base::ParamTexts& texts,
                QWidget* parent);
    const base::ParamTexts& texts() const { return m_form->texts(); }
    bridge::MaintenanceRun& run() { return m_run; }

    void done(int result) override;

private:
    QWidget* makeRequest(const views::Choices& choices, const base::ParamTexts& texts);
    void moveClose(const QString& key);
    QWidget* makeAnswer();
    QWidget* makeButtons();
    void showPhase();
    void showSchedule();
    QString hostNames(const std::vector<int>& rows) const;

    bridge::Document& m_document;
    bridge::MaintenanceRun m_run;
    views::TimeScope m_scope;
    models::RowModel<remedy::waves::Wave> m_waves;
    models::RowModel<remedy::waves::Behind> m_behind;
    views::ParamForm* m_form = nullptr;
    std::string m_opens; ///< as it was at last
    views::StateView* m_state = nullptr;
    QLabel* m_sentence = nullptr;
    views::Timeline* m_timeline = nullptr;
    views::Table* m_table = nullptr;
    views::Card* m_behindCard = nullptr;
    QPushButton* m_plan = nullptr;
    QPushButton* m_adopt = nullptr;
};

/// What is proposed at first: two windows of four hours, tonight and tomorrow night, one host of a rack at a time.
base::ParamTexts proposedWaves(base::Time now);

} // namespace penumbra::pages
