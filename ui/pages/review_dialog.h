#pragma once

#include "bridge/planner.h"
#include "views/chart_data.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace penumbra::pages {

/// A plan before a board, on a whole screen and in type that grows with it: verdict, scenario against baseline, what
/// can be lost, the plans compared, the steps with their way back, and the decision, which is recorded. The plan's hash
/// stands on every screen. Right, Space and Page Down go on, Left and Page Up go back, Escape leaves.
class ReviewDialog final : public QDialog {
    Q_OBJECT
public:
    /// `standing` is said before all else: e.g. that the scenario is another one by now; may be empty.
    ReviewDialog(bridge::Planner& planner, bridge::ReviewPtr review, const QString& standing, QWidget* parent);
    enum Screen { Verdict, Chart, Losses, Changes, Plans, Steps, Decision, ScreenCount };
    int screen() const;
    void showScreen(int screen);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* part(int screen) const; ///< what a screen shows, within the area that scrolls it
    QWidget* makeHead();
    QWidget* makeFoot();
    QWidget* makeVerdict(const QString& standing);
    QWidget* makeChart();
    QWidget* makeLosses();
    QWidget* makeChanges();
    QWidget* makePlans();
    QWidget* makeSteps();
    QWidget* makeDecision();
    void makeChoices(QVBoxLayout& form);
    QWidget* makeRulings();
    QLabel* label(const QString& text, double factor, bool bold = false);
    bool takesKey(int key) const;
    void setType(); ///< as big as each screen's words allow
    void setType(const QWidget& part, double unit);
    void showRulings();
    void showNeeds();
    void leave();
    void record();
    void recorded(const bridge::ReviewPtr& review, const QString& error);

    bridge::Planner& m_planner;
    bridge::ReviewPtr m_review;
    QWidget *m_head = nullptr, *m_foot = nullptr;
    QStackedWidget* m_screens = nullptr;
    QLabel *m_number = nullptr, *m_title = nullptr;
    QButtonGroup* m_ruling = nullptr;
    QPlainTextEdit* m_conditions = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_record = nullptr;
    bool m_leaving = false; ///< Escape was pressed while something that was typed is not recorded
    QLabel *m_answer = nullptr, *m_rulings = nullptr;
    QList<std::pair<QWidget*, double>> m_typed; ///< with the factor of their type
};

} // namespace penumbra::pages
