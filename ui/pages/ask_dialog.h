#pragma once

#include "bridge/question_run.h"
#include "views/param_form.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace penumbra::views {
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// Questions about the scenario, a tab for each: what is asked for at the left, the answer at the right. What a row
/// proposes becomes the scenario as one step. Nothing is computed before it is asked.
class AskDialog final : public QDialog {
    Q_OBJECT
public:
    /// `texts` are what was asked of each question last, by its id.
    AskDialog(bridge::Document& document, const views::Choices& choices, const QString& question,
              std::map<std::string, base::ParamTexts>& texts, QWidget* parent);
    bridge::QuestionRun& run() { return m_run; }
    void ask(); ///< the question that is shown, or cancels it
    void done(int result) override;

private:
    QWidget* makeRequest();
    QWidget* makeAnswer();
    QWidget* makeButtons();
    const ask::Question& question() const;
    void keepTexts();
    void showQuestion();
    void showPhase();
    void clearTables();
    void showAnswer(const ask::Answer& answer);
    void addChart(const ask::Table& table);
    void addTable(const ask::Table& table);
    const ask::Row* chosen() const;
    void showChosen();

    bridge::Document& m_document;
    bridge::QuestionRun m_run;
    const views::Choices& m_choices;
    std::map<std::string, base::ParamTexts>& m_texts;
    const ask::Question* m_shown = nullptr;
    QTabBar* m_tabs = nullptr;
    QLabel* m_summary = nullptr;
    views::ParamForm* m_form = nullptr;
    views::StateView* m_state = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_detail = nullptr;
    QVBoxLayout* m_parts = nullptr; ///< a card for each table
    std::vector<std::pair<views::Table*, const ask::Table*>> m_tables;
    QWidget* m_beside = nullptr;       ///< a line of cards in which the next table goes
    views::Table* m_current = nullptr; ///< in which a row was chosen last
    QPushButton* m_ask = nullptr;
    QPushButton* m_adopt = nullptr;
};

} // namespace penumbra::pages
