#pragma once

#include "models/name_models.h"
#include "pages/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace penumbra::views {
class Card;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// Which names of several sources are one resource: what is named and has none, and the answers that later imports ask.
class MatchPage final : public PageWidget {
    Q_OBJECT
public:
    MatchPage(Context& context, QWidget* parent);
    bool settled() const override;

protected:
    void showEvaluation() override;

private:
    QWidget* makeLoose();
    QWidget* makeRules();
    void show(const session::Names& names);
    void showChoice();
    void answer();
    void addSuffix();
    void addPattern();
    void forget();

    session::Names m_names;
    models::LooseNameModel m_loose;
    models::NameRuleModel m_rules;
    views::Card* m_looseCard = nullptr;
    views::Table* m_looseTable = nullptr;
    views::Table* m_ruleTable = nullptr;
    QComboBox* m_target = nullptr;
    QPushButton *m_answer = nullptr, *m_forget = nullptr;
    QLineEdit *m_suffix = nullptr, *m_expression = nullptr, *m_replacement = nullptr;
};

} // namespace penumbra::pages
