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

/// Which names of several sources are one resource: resources that may be one, what is named and has none, and the
/// answers that later imports ask.
class MatchPage final : public PageWidget {
    Q_OBJECT
public:
    MatchPage(Context& context, QWidget* parent);
    bool settled() const override;

protected:
    void showEvaluation() override;

private:
    QWidget* makeLikely();
    QWidget* makeLoose();
    QWidget* makeRules();
    void show(const upkeep::Names& names);
    void showLikely();
    void showChoice();
    std::vector<const upkeep::LikelyDuplicate*> chosenPairs() const;
    void join(bool intoOther);
    void keepApart();
    void answer();
    void addSuffix();
    void addPattern();
    void forget();

    upkeep::Names m_names;
    models::RowModel<upkeep::LikelyDuplicate> m_likely{models::likelyColumns()};
    models::LooseNameModel m_loose;
    models::NameRuleModel m_rules;
    views::Card *m_likelyCard = nullptr, *m_looseCard = nullptr;
    views::Table* m_likelyTable = nullptr;
    views::Table* m_looseTable = nullptr;
    views::Table* m_ruleTable = nullptr;
    QComboBox* m_target = nullptr;
    QPushButton *m_joinOne = nullptr, *m_joinOther = nullptr, *m_apart = nullptr;
    QPushButton *m_answer = nullptr, *m_forget = nullptr;
    QLineEdit *m_suffix = nullptr, *m_expression = nullptr, *m_replacement = nullptr;
};

} // namespace penumbra::pages
