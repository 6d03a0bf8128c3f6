#include "pages/review_dialog.h"

#include "models/count_text.h"
#include "models/hour_words.h"
#include "models/row_model.h"
#include "models/step_model.h"
#include "models/words.h"
#include "pages/hour_rows.h"
#include "report/page_parts.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/figure_row.h"
#include "views/hour_strip.h"
#include "views/table.h"
#include "views/tall_area.h"
#include "views/theme.h"
#include "views/usage_chart.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::pages {

using models::text;
using report::Review;

namespace {

constexpr qsizetype kMostLeft = 5;  ///< lines on a screen of 768; the first one counts all
constexpr qsizetype kMostStuck = 2; ///< steps that cannot be taken back and are told why; the others are alike
constexpr double kRowsOfType = 34;  ///< lines of body type in the height of the screen
constexpr double kColumnsOfType = 60;
constexpr double kTitle = 1.35, kVerdict = 2.4, kChart = 1.2, kBody = 1, kSmall = 0.7;
constexpr double kLeastType = 0.6, kSmaller = 0.95; ///< where the words of a screen are too many for it

/// Signs that grow with the type, as an indicator does not.
const auto kOn = QStringLiteral("\u25c9 "), kOff = QStringLiteral("\u25cb ");

/// One use of the limiting resource and another to compare with; empty where it has none.
views::ChartData chartOf(const Review& review, const session::Evaluation& shown, const simulate::Usage* before,
                         const QString& beforeName) {
    const auto [kind, subject, dimension] = review.limiting;
    const auto* series = dimension < 0 ? nullptr : shown.usage->find(kind, subject, dimension);
    if (!series) return {};
    auto data = views::usageChart(*series, before ? before->find(kind, subject, dimension) : nullptr, shown.usage->grid,
                                  shown.world->dimensions.at(dimension).unit);
    data.namesCapacity = true;
    if (!data.compared.empty()) data.compared.front().name = beforeName;
    return data;
}

/// A table that shows what core said, row by row.
using Cells = std::vector<std::string>;
using CellModel = models::RowModel<Cells>;

CellModel* modelOf(const report::PageTable& table, const std::vector<std::size_t>& columns, QObject* parent) {
    std::vector<models::RowColumn<Cells>> heads;
    for (const auto column : columns)
        heads.push_back({text(table.head[column]), [column](const Cells& cells) { return text(cells[column]); },
                         nullptr, column > 0});
    auto* model = new CellModel(std::move(heads));
    model->setParent(parent);
    auto rows = table.rows;
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].front() = (static_cast<int>(row) == table.marked ? "\u25cf " : "\u25cb ") + rows[row].front();
    model->setRows(std::move(rows));
    return model;
}

QWidget* column(const QList<QWidget*>& widgets, int stretched = -1) {
    auto* out = new QWidget;
    auto* layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(views::space::normal);
    constexpr int kFirst = 1000; // what is stretched has what it needs before the rest is left free
    for (int i = 0; i < widgets.size(); ++i) layout->addWidget(widgets[i], i == stretched ? kFirst : 0);
    layout->addStretch(1);
    return out;
}

} // namespace

ReviewDialog::ReviewDialog(bridge::Planner& planner, bridge::ReviewPtr review, const QString& standing, QWidget* parent)
    : QDialog(parent, Qt::Window), m_planner(planner), m_review(std::move(review)) {
    setWindowTitle(tr("Review"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(views::space::page, views::space::large, views::space::page, views::space::normal);
    layout->setSpacing(views::space::large);
    m_screens = new QStackedWidget;
    layout->addWidget(m_head = makeHead());
    layout->addWidget(m_screens, 1);
    layout->addWidget(m_foot = makeFoot());
    for (auto* made :
         {makeVerdict(standing), makeChart(), makeLosses(), makeChanges(), makePlans(), makeSteps(), makeDecision()}) {
        made->setFocusPolicy(Qt::StrongFocus); // or the first strip would show where its keys go
        m_screens->addWidget(new views::TallArea(made, windowTitle()));
    }
    for (auto* child : findChildren<QWidget*>()) child->installEventFilter(this);
    installEventFilter(this);
    connect(&m_planner, &bridge::Planner::ruled, this, &ReviewDialog::recorded);
    showScreen(Verdict);
}

QLabel* ReviewDialog::label(const QString& words, double factor, bool bold) {
    auto* out = new QLabel(words);
    out->setWordWrap(true);
    out->setTextFormat(Qt::PlainText);
    auto font = out->font();
    font.setBold(bold);
    out->setFont(font);
    m_typed.append({out, factor});
    return out;
}

QWidget* ReviewDialog::makeHead() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = label({}, kTitle, true);
    m_number = label({}, kSmall);
    m_number->setObjectName(QStringLiteral("muted"));
    m_number->setWordWrap(false);
    row->addWidget(m_title, 1);
    row->addWidget(m_number, 0, Qt::AlignTop);
    return line;
}

QWidget* ReviewDialog::makeFoot() {
    const auto& review = m_review->review;
    auto* foot =
        label(tr("%1\nPlan %2 \u00b7 hash %3")
                  .arg(text(review.page.title), text(review.planId), text(review.state.hash).left(report::kHashShown)),
              kSmall);
    foot->setToolTip(text(review.state.hash));
    foot->setObjectName(QStringLiteral("muted"));
    foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return foot;
}

QWidget* ReviewDialog::makeVerdict(const QString& standing) {
    const auto& page = m_review->review.page;
    auto* sides = new QWidget;
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(views::space::page * 2);
    for (const auto& verdict : page.verdicts) {
        auto* state = label(text(verdict.state), kBody);
        state->setObjectName(QStringLiteral("muted"));
        auto* word = label(views::signOf(views::toneOf(verdict.kind)) + text(verdict.text), kVerdict, true);
        word->setObjectName(QLatin1String(views::nameOf(views::toneOf(verdict.kind))));
        row->addWidget(column({state, word, label(text(verdict.detail), kTitle), label(text(verdict.limit), kBody)}),
                       1);
    }
    QList<QWidget*> rows;
    if (!standing.isEmpty()) rows << label(standing, kBody, true);
    rows << sides;
    if (!page.left.empty()) {
        rows << label(tr("What is left with the plan, to accept or to mend"), kBody, true);
        QStringList lines;
        for (const auto& line : page.left) lines << text(line);
        if (const auto more = lines.size() - kMostLeft; more > 0)
            lines = lines.first(kMostLeft) << models::countText(more, tr("and 1 more"), tr("and %L1 more"));
        rows << label(lines.join(QLatin1Char('\n')), kBody);
    }
    if (!page.warning.empty()) {
        auto* warning = label(views::signOf(views::Tone::Critical) + text(page.warning), kBody, true);
        warning->setObjectName(QLatin1String(views::nameOf(views::Tone::Critical)));
        rows << warning;
    }
    return column(rows);
}

QWidget* ReviewDialog::makeChart() {
    const auto& review = m_review->review;
    const bool plan = review.with != review.without;
    const auto& edits = review.without->scenario.edits;
    const bool changes = std::any_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; });
    auto* out = new QWidget;
    auto* layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& title, views::ChartData data) {
        layout->addWidget(label(title, kBody, true));
        if (data.empty()) {
            layout->addWidget(label(tr("Nothing that is measured or limited is to be shown here."), kBody));
            return;
        }
        auto* chart = new views::ChartView;
        chart->setAccessibleName(title);
        chart->setData(std::move(data));
        m_typed.append({chart, kChart});
        layout->addWidget(chart, 1);
    };
    const auto name = text(review.limitingName);
    if (changes || !plan)
        add(changes ? tr("The scenario against the baseline: %1").arg(name) : tr("As it is: %1").arg(name),
            chartOf(review, *review.without, changes ? review.without->baseUsage.get() : nullptr, tr("Baseline")));
    if (plan)
        add(tr("With and without the plan: %1").arg(name),
            chartOf(review, *review.with, review.without->usage.get(), tr("Without the plan")));
    return out;
}

QWidget* ReviewDialog::makeLosses() {
    const auto& review = m_review->review;
    QList<QWidget*> rows;
    QList<views::HourStrip*> strips;
    const auto add = [&](const QString& title, const std::vector<risk::Tolerance>& kinds) {
        rows << label(title, kBody, true);
        std::vector<views::HourRow> hours;
        for (const auto& kind : kinds) hours.push_back(hourRow(kind));
        auto* strip = new views::HourStrip;
        strip->setAccessibleName(title);
        m_typed.append({strip, 1});
        if (!kinds.empty())
            strip->setRows(std::move(hours), kinds.front().grid, [held = m_review, of = &kinds](int row, int step) {
                return models::hourText((*of)[static_cast<std::size_t>(row)], step);
            });
        rows << strip;
        strips << strip;
        for (const auto& kind : kinds) rows << label(text(report::sayTolerance(kind)), kBody);
    };
    const bool plan = review.with != review.without;
    add(plan ? tr("Without the plan") : tr("As it is"), review.toleranceWithout);
    if (plan) {
        add(tr("With the plan"), review.toleranceWith);
        strips[0]->alignWith(strips[1]);
        strips[1]->alignWith(strips[0]);
    }
    auto* legend = label(tr("\u25b2 a workload is left without a host   \u25c6 overload at P95"), kSmall);
    legend->setObjectName(QStringLiteral("muted"));
    rows << legend;
    return column(rows);
}

namespace {

views::Table* tableOf(QAbstractItemModel* model, const QString& name, int stretched, int lines) {
    auto* table = new views::Table;
    table->setSource(model);
    table->setSortingEnabled(false);
    table->setAccessibleName(name);
    table->fitColumns(stretched);
    table->wrapRows(lines);
    table->keepToRows();
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls before the type of all gets small
    return table;
}

} // namespace

QWidget* ReviewDialog::makeChanges() {
    auto* model = new models::RowModel<report::BeforeAfter>(models::changeColumns());
    model->setParent(this);
    model->setRows(m_review->review.changes);
    auto* table = tableOf(model, tr("What the plan changes"), 0, 3);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_typed.append({table, kBody});
    if (!m_review->review.changes.empty()) return column({table}, 0);
    return column({label(tr("No plan is chosen, so nothing is changed."), kBody), table}, 1);
}

QWidget* ReviewDialog::makePlans() {
    const auto& page = m_review->review.page;
    auto* table = tableOf(modelOf(page.plans, {0, 1, 2, 3, 5, 6, 7, 8, 9}, this), tr("Plans compared"), 0, 2);
    m_typed.append({table, kBody});
    return column({table, label(text(page.decision), kBody)}, 0);
}

QWidget* ReviewDialog::makeSteps() {
    const auto& review = m_review->review;
    auto* model = new models::StepModel(this);
    model->setSteps(review.steps);
    auto* table = tableOf(model, tr("Steps of the chosen plan"), models::StepModel::What, 6);
    m_typed.append({table, kBody});
    QStringList back{review.page.rollback.empty() ? tr("No plan is chosen, so there are no steps.")
                                                  : text(review.page.rollback.front())};
    for (const auto& step : review.steps)
        if (!step.goesBack && back.size() <= kMostStuck)
            back << QStringLiteral("%1. %2").arg(step.order).arg(text(step.rollbackText));
    return column({table, label(back.join(QLatin1Char('\n')), kBody)}, 0);
}

void ReviewDialog::makeChoices(QVBoxLayout& form) {
    m_ruling = new QButtonGroup(this);
    const std::pair<planning::RulingKind, QString> kinds[] = {
        {planning::RulingKind::Approved, tr("&Approved")},
        {planning::RulingKind::Conditional, tr("Approved with &conditions")},
        {planning::RulingKind::Rejected, tr("&Rejected")},
        {planning::RulingKind::Deferred, tr("&Deferred")}};
    for (const auto& [kind, title] : kinds) {
        auto* choice = new QRadioButton;
        const auto show = [choice, title = title](bool on) { choice->setText((on ? kOn : kOff) + title); };
        choice->setAccessibleName(QString(title).remove(QLatin1Char('&')));
        choice->setStyleSheet(QStringLiteral("QRadioButton::indicator { width: 0; height: 0; border: none; }"));
        connect(choice, &QRadioButton::toggled, this, show);
        show(false);
        m_typed.append({choice, 1});
        m_ruling->addButton(choice, static_cast<int>(kind));
        form.addWidget(choice);
    }
}

QWidget* ReviewDialog::makeDecision() {
    auto* out = new QWidget;
    auto* row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(views::space::page * 2);
    auto* form = new QVBoxLayout;
    form->setSpacing(views::space::normal);
    makeChoices(*form);
    const auto field = [&](auto* widget, const QString& title) {
        auto* name = label(title, kBody);
        name->setBuddy(widget);
        widget->setAccessibleName(QString(title).remove(QLatin1Char('&')));
        m_typed.append({widget, kBody});
        form->addWidget(name);
        form->addWidget(widget);
        return widget;
    };
    m_conditions = field(new QPlainTextEdit, tr("Conditions or reasons"));
    m_conditions->setTabChangesFocus(true);
    m_name = field(new QLineEdit, tr("Decided by"));
    m_record = new QPushButton(tr("Record the decision"));
    m_record->setProperty("primary", true);
    m_record->setAutoDefault(true); // Return where it has the focus
    m_typed.append({m_record, 1});
    m_answer = label({}, kBody);
    form->addWidget(m_record, 0, Qt::AlignLeft);
    form->addWidget(m_answer);
    form->addStretch(1);
    row->addLayout(form, 3);
    row->addWidget(makeRulings(), 2);
    connect(m_ruling, &QButtonGroup::idToggled, this, &ReviewDialog::showNeeds);
    connect(m_name, &QLineEdit::textChanged, this, &ReviewDialog::showNeeds);
    connect(m_conditions, &QPlainTextEdit::textChanged, this, &ReviewDialog::showNeeds);
    connect(m_record, &QPushButton::clicked, this, &ReviewDialog::record);
    showNeeds();
    return out;
}

QWidget* ReviewDialog::makeRulings() {
    m_rulings = label({}, kBody);
    m_rulings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    showRulings();
    const auto title = tr("Decisions so far");
    return column({label(title, kBody, true), views::scrolling(m_rulings, title)}, 1);
}

QWidget* ReviewDialog::part(int screen) const {
    return static_cast<views::TallArea*>(m_screens->widget(screen))->widget();
}

int ReviewDialog::screen() const { return m_screens->currentIndex(); }

void ReviewDialog::showScreen(int screen) {
    const QString titles[] = {
        tr("Verdict"),        tr("Scenario against baseline"), tr("What can be lost"), tr("Before and after"),
        tr("Plans compared"), tr("Steps and their way back"),  tr("Decision")};
    screen = std::clamp(screen, 0, ScreenCount - 1);
    m_screens->setCurrentIndex(screen);
    part(screen)->setAccessibleName(titles[screen]);
    m_title->setText(titles[screen]);
    m_number->setText(tr("%1 of %2").arg(screen + 1).arg(static_cast<int>(ScreenCount)));
    setAccessibleName(
        tr("Review, %1, screen %2 of %3").arg(titles[screen]).arg(screen + 1).arg(static_cast<int>(ScreenCount)));
    if (screen == Decision)
        m_ruling->buttons().front()->setFocus();
    else
        part(screen)->setFocus();
}

/// Keys that whatever has the focus needs for itself.
bool ReviewDialog::takesKey(int key) const {
    const auto* focus = focusWidget();
    if (qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus))
        return key != Qt::Key_Escape;
    if (qobject_cast<const QAbstractButton*>(focus))
        return key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right;
    return false;
}

bool ReviewDialog::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (takesKey(key)) return QDialog::eventFilter(object, event);
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        showScreen(screen() + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        showScreen(screen() - 1);
        return true;
    case Qt::Key_Home:
        showScreen(0);
        return true;
    case Qt::Key_End:
        showScreen(ScreenCount - 1);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return QDialog::eventFilter(object, event);
    }
}

void ReviewDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    setType();
}

/// Big enough for the last row of a room, whatever the screen; title and foot are the same on each.
void ReviewDialog::setType() {
    const double unit = std::min(height() / kRowsOfType, width() / kColumnsOfType);
    const int margin = static_cast<int>(unit), wide = width() - 2 * margin;
    layout()->setContentsMargins(margin, margin / 2, margin, margin / 2);
    int room = height() - margin - 2 * layout()->spacing();
    for (auto* part : {m_head, m_foot}) {
        setType(*part, unit);
        room -= part->hasHeightForWidth() ? part->heightForWidth(wide) : part->sizeHint().height();
    }
    for (int i = 0; i < m_screens->count(); ++i) {
        auto& screen = *part(i);
        const auto fits = [&] {
            screen.layout()->invalidate();
            const auto tables = screen.findChildren<views::Table*>();
            return screen.layout()->totalMinimumHeightForWidth(wide) <= room &&
                   std::all_of(tables.begin(), tables.end(), [&](auto* table) { return table->wholeWidth() <= wide; });
        };
        double size = unit;
        setType(screen, size);
        while (size > unit * kLeastType && !fits()) setType(screen, size *= kSmaller);
    }
}

void ReviewDialog::setType(const QWidget& part, double unit) {
    for (const auto& [widget, factor] : m_typed) {
        if (widget != &part && !part.isAncestorOf(widget)) continue;
        auto font = widget->font();
        font.setPointSizeF(std::max(8.0, unit * factor) * 72 / logicalDpiY());
        widget->setFont(font);
        for (auto* child : widget->findChildren<QWidget*>()) child->setFont(font); // a style sheet hands none down
    }
}

} // namespace penumbra::pages
