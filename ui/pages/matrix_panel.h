#pragma once

#include "bridge/matrix_run.h"
#include "models/matrix_model.h"
#include "pages/page.h"
#include "views/param_form.h"

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace penumbra::views {
class Card;
} // namespace penumbra::views

namespace penumbra::pages {

class AxisRow;

/// The scenario matrix: choose axes, run every combination, read and compare the cells while they come, make one of
/// them the scenario, export.
class MatrixPanel final : public QWidget {
    Q_OBJECT
public:
    MatrixPanel(Context& context, QWidget* parent);
    void setChoices(const views::Choices& choices) { m_choices = choices; }
    bridge::MatrixRun& run() { return m_run; }
    bool busy() const { return m_run.busy(); }
    /// Adds an axis over a parameter of an edit, over the edit itself (no parameter), or written by hand (no edit).
    AxisRow* addAxis(const std::string& edit, const std::string& param);
    void start();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeAxes();
    QWidget* makeCells();
    void fillAxisMenu();
    void fillEdit(QMenu& menu, const whatif::Edit& edit);
    void readAxes();
    void removeAxis(AxisRow* row);
    void showRun();
    void showCell();
    void adopt(const QModelIndex& index);
    void exportAs(const QString& format, const QString& kind);
    void fitTable();
    QString orientation() const; ///< which axis goes where

    Context m_context;
    bridge::MatrixRun m_run;
    models::MatrixModel m_model;
    views::Choices m_choices;
    std::vector<AxisRow*> m_rows;
    std::vector<compare::MatrixAxis> m_axes; ///< as they are written now
    bool m_readable = false;                 ///< every row could be read
    views::Card* m_axisCard = nullptr;
    views::Card* m_cellCard = nullptr;
    QVBoxLayout* m_axisList = nullptr;
    QMenu* m_axisMenu = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_wrongArea = nullptr;
    QLabel* m_wrong = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_export = nullptr;
    QProgressBar* m_progress = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace penumbra::pages
