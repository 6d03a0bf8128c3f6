#include "pages/match.h"

#include "models/count_text.h"
#include "models/words.h"
#include "views/card.h"
#include "views/table.h"
#include "views/table_proxy.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::pages {

using models::text;
using views::space::normal;
using views::space::small;

namespace {

constexpr std::size_t kMostPairs = 500; ///< that are shown at once
constexpr int kMostListed = 300;        ///< resources in the list; any other can be typed

} // namespace

MatchPage::MatchPage(Context& context, QWidget* parent) : PageWidget(context, tr("Match"), parent) {
    setSubtitle(tr("Which names of your sources are one resource; what you answer here holds for every later import"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    layout->addWidget(makeLikely(), 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(normal);
    row->addWidget(makeLoose(), 3);
    row->addWidget(makeRules(), 2);
    layout->addLayout(row, 3);
    setContent(content);
}

bool MatchPage::settled() const { return m_names.inventory != nullptr || document().phase() != bridge::Phase::Ready; }

QWidget* MatchPage::makeLikely() {
    m_likelyCard = new views::Card(tr("Perhaps one under two names"));
    m_likelyTable = new views::Table;
    m_likelyTable->setAccessibleName(tr("Perhaps one under two names"));
    m_likelyTable->setSource(&m_likely, Qt::UserRole);
    m_likelyTable->wrapRows(3);
    m_likelyCard->addBody(m_likelyTable, 1);
    m_joinOne = new QPushButton;
    m_joinOther = new QPushButton;
    m_apart = new QPushButton(tr("They are two"));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(small);
    for (auto* button : {m_joinOne, m_joinOther, m_apart}) line->addWidget(button);
    line->addStretch(1);
    m_likelyCard->addBody(row);
    connect(m_likelyTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchPage::showLikely);
    connect(m_joinOne, &QPushButton::clicked, this, [this] { join(false); });
    connect(m_joinOther, &QPushButton::clicked, this, [this] { join(true); });
    connect(m_apart, &QPushButton::clicked, this, &MatchPage::keepApart);
    return m_likelyCard;
}

QWidget* MatchPage::makeLoose() {
    m_looseCard = new views::Card(tr("Names without a resource"));
    m_looseTable = new views::Table;
    m_looseTable->setAccessibleName(tr("Names without a resource"));
    m_looseTable->setSource(&m_loose);
    m_looseTable->setColumnWidth(models::LooseNameModel::Name, 260);
    m_looseTable->horizontalHeader()->setStretchLastSection(true);
    m_looseCard->addBody(m_looseTable, 1);
    m_target = new QComboBox;
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setAccessibleName(tr("The resource that the chosen name is"));
    m_target->setToolTip(m_target->accessibleName());
    m_target->lineEdit()->setAccessibleName(m_target->accessibleName());
    m_target->lineEdit()->setPlaceholderText(tr("the resource that it is"));
    m_answer = new QPushButton(tr("It is this one"));
    m_answer->setProperty("primary", true);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(small);
    line->addWidget(m_target, 1);
    line->addWidget(m_answer);
    m_looseCard->addBody(row);
    connect(m_looseTable, &views::Table::sourceRowChanged, this, &MatchPage::showChoice);
    connect(m_target->lineEdit(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_answer->setEnabled(!typed.trimmed().isEmpty() && m_loose.at(m_looseTable->sourceRow()));
    });
    connect(m_answer, &QPushButton::clicked, this, &MatchPage::answer);
    return m_looseCard;
}

QWidget* MatchPage::makeRules() {
    auto* card = new views::Card(tr("Rules and answers"));
    const auto field = [](const QString& placeholder) {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(placeholder);
        return edit;
    };
    const auto addRow = [&](std::initializer_list<QWidget*> widgets) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(small);
        for (auto* widget : widgets) line->addWidget(widget, qobject_cast<QLineEdit*>(widget) ? 1 : 0);
        card->addBody(row);
    };
    m_suffix = field(tr("a suffix to take off, e.g. .example.com"));
    auto* suffix = new QPushButton(tr("Add"));
    addRow({m_suffix, suffix});
    m_expression = field(tr("e.g. (.*)-old"));
    m_replacement = field(tr("becomes, e.g. $1"));
    auto* pattern = new QPushButton(tr("Add"));
    addRow({m_expression, m_replacement, pattern});
    m_ruleTable = new views::Table;
    m_ruleTable->setAccessibleName(tr("Rules and answers"));
    m_ruleTable->setSource(&m_rules);
    m_ruleTable->setColumnWidth(models::NameRuleModel::What, 220);
    m_ruleTable->horizontalHeader()->setStretchLastSection(true);
    card->addBody(m_ruleTable, 1);
    m_forget = new QPushButton(tr("Forget"));
    m_forget->setEnabled(false);
    addRow({m_forget});
    connect(suffix, &QPushButton::clicked, this, &MatchPage::addSuffix);
    connect(m_suffix, &QLineEdit::returnPressed, this, &MatchPage::addSuffix);
    connect(pattern, &QPushButton::clicked, this, &MatchPage::addPattern);
    connect(m_replacement, &QLineEdit::returnPressed, this, &MatchPage::addPattern);
    connect(m_ruleTable, &views::Table::sourceRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    connect(m_forget, &QPushButton::clicked, this, &MatchPage::forget);
    return card;
}

void MatchPage::showEvaluation() {
    document().engine().run<upkeep::Names>(
        bridge::Lane::Names, tr("Looking for names that may be one resource"),
        [](bridge::Desk& desk, const base::Run&) -> base::Result<upkeep::Names> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return upkeep::readNames((*session)->workspace());
        },
        this,
        [this](const base::Result<upkeep::Names>& names) {
            if (names) show(*names);
        });
}

void MatchPage::show(const upkeep::Names& names) {
    m_names = names;
    const auto& likely = names.likely;
    const auto shown = std::min(likely.size(), kMostPairs);
    m_likely.setRows({likely.begin(), likely.begin() + static_cast<std::ptrdiff_t>(shown)});
    m_likelyCard->setVisible(!likely.empty());
    auto note =
        models::countText(std::ssize(likely), tr("1 pair; what they have counts twice until you say that they are one"),
                          tr("%L1 pairs; what they have counts twice until you say that they are one"));
    if (shown < likely.size()) note += tr("; the first %L1 are shown").arg(shown);
    m_likelyCard->setNote(note);
    m_likelyTable->widenColumns(260);
    m_likelyTable->horizontalHeader()->setStretchLastSection(true);
    m_likelyTable->selectSourceRow(likely.empty() ? -1 : 0);
    showLikely();
    m_loose.setNames(names.loose);
    m_rules.setRules(names.rules);
    m_looseCard->setNote(names.loose.empty() ? tr("Every name that is used has its resource.")
                                             : tr("%L1 to match").arg(names.loose.size()));
    m_looseTable->selectSourceRow(names.loose.empty() ? -1 : 0);
    m_forget->setEnabled(m_ruleTable->sourceRow() >= 0);
    showChoice();
}

std::vector<const upkeep::LikelyDuplicate*> MatchPage::chosenPairs() const {
    std::vector<const upkeep::LikelyDuplicate*> out;
    for (const auto& index : m_likelyTable->selectionModel()->selectedRows())
        if (const auto* pair = m_likely.at(m_likelyTable->proxy()->mapToSource(index).row())) out.push_back(pair);
    return out;
}

void MatchPage::showLikely() {
    const auto chosen = chosenPairs();
    for (auto* button : {m_joinOne, m_joinOther, m_apart}) button->setEnabled(!chosen.empty());
    if (chosen.size() == 1) {
        m_joinOne->setText(tr("Both are %1").arg(text(model::naturalName(chosen.front()->one.id))));
        m_joinOther->setText(tr("Both are %1").arg(text(model::naturalName(chosen.front()->other.id))));
    } else {
        m_joinOne->setText(tr("Both are the left one"));
        m_joinOther->setText(tr("Both are the right one"));
    }
}

void MatchPage::join(bool intoOther) {
    auto rules = m_names.rules;
    for (const auto* pair : chosenPairs()) {
        const auto &from = intoOther ? pair->one.id : pair->other.id, &to = intoOther ? pair->other.id : pair->one.id;
        const auto done = model::addAnswer(rules, from.text(), to.text(), m_names.loose, *m_names.inventory);
        if (!done) return emit document().problem(text(done.error().text));
    }
    document().answerNames(rules);
}

void MatchPage::keepApart() {
    auto rules = m_names.rules;
    for (const auto* pair : chosenPairs()) rules.keepApart(pair->one.id, pair->other.id);
    document().answerNames(rules);
}

void MatchPage::showChoice() {
    const auto* name = m_loose.at(m_looseTable->sourceRow());
    m_target->clear();
    m_target->setEnabled(name != nullptr);
    if (name) {
        for (const auto& id : name->candidates) m_target->addItem(text(id.text()));
        const auto kind = model::parseKind(name->id.text().substr(0, name->id.text().find('/')));
        for (const auto& resource : m_names.inventory->resources())
            if (resource.kind == kind && !model::isPlaceholder(resource) && m_target->count() < kMostListed &&
                m_target->findText(text(resource.id.text())) < 0)
                m_target->addItem(text(resource.id.text()));
        if (name->candidates.empty()) m_target->setCurrentIndex(-1); // nothing speaks for any of them
    }
    m_answer->setEnabled(name && !m_target->currentText().isEmpty());
}

void MatchPage::answer() {
    const auto* name = m_loose.at(m_looseTable->sourceRow());
    if (!name || !m_names.inventory) return;
    auto rules = m_names.rules;
    const auto done = model::addAnswer(rules, name->id.text(), m_target->currentText().trimmed().toStdString(),
                                       m_names.loose, *m_names.inventory);
    if (done)
        document().answerNames(rules);
    else
        emit document().problem(text(done.error().text));
}

void MatchPage::addSuffix() {
    auto rules = m_names.rules;
    rules.suffixes.push_back(m_suffix->text().trimmed().toStdString());
    if (rules.suffixes.back().empty()) return;
    m_suffix->clear();
    document().answerNames(rules);
}

void MatchPage::addPattern() {
    auto rules = m_names.rules;
    rules.patterns.push_back(
        {m_expression->text().trimmed().toStdString(), m_replacement->text().trimmed().toStdString()});
    if (rules.patterns.back().expression.empty()) return;
    document().answerNames(rules);
}

void MatchPage::forget() {
    if (const int row = m_ruleTable->sourceRow(); row >= 0) document().answerNames(m_rules.without(row));
}

extern const Page matchPage;
constinit const Page matchPage{
    "match", QT_TRANSLATE_NOOP("pages", "Match"), "M3 7 H10 V17 H3 Z M14 7 H21 V17 H14 Z M8 12 H16",
    QT_TRANSLATE_NOOP("pages", "Which names of several sources are one resource, and what was answered about names."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new MatchPage(context, parent); }};

} // namespace penumbra::pages
