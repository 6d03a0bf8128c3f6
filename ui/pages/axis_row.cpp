#include "pages/axis_row.h"

#include "models/words.h"
#include "views/card.h"
#include "views/elided_label.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace penumbra::pages {

using models::text;

namespace {

constexpr int kTitleWidth = 230; ///< so that the fields of all axes stand below one another

} // namespace

AxisRow::AxisRow(const whatif::Edit* edit, const std::string& param, const views::Choices& choices)
    : m_kind(!edit           ? Kind::Written
             : param.empty() ? Kind::Switch
                             : Kind::Parameter),
      m_edit(edit ? edit->key : std::string()), m_param(param) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(views::space::small);
    grid->setVerticalSpacing(views::space::tight);
    auto* title = new views::ElidedLabel(edit ? text(whatif::describe(edit->change)) : tr("As on the command line"));
    title->setFixedWidth(kTitleWidth);
    grid->addWidget(title, 0, 0);
    makeValues();
    if (m_kind == Kind::Parameter) grid->addWidget(makeNext(*edit, param, choices), 0, 1);
    grid->addWidget(m_values, 0, 2);
    auto* remove = new QToolButton;
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Remove this axis"));
    remove->setAccessibleName(tr("Remove this axis"));
    connect(remove, &QToolButton::clicked, this, &AxisRow::removed);
    grid->addWidget(remove, 0, 3);
    m_wrong = new QLabel;
    m_wrong->setObjectName(QStringLiteral("critical"));
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    grid->addWidget(m_wrong, 1, 0, 1, 4);
    grid->setColumnStretch(1, m_kind == Kind::Parameter ? 1 : 0);
    grid->setColumnStretch(2, 1);
}

void AxisRow::makeValues() {
    m_values = new QLineEdit;
    m_values->setAccessibleName(tr("Values of the axis"));
    if (m_kind == Kind::Written) {
        m_values->setPlaceholderText(QStringLiteral("growth: none | change-demand factor=1.2|1.5"));
        m_values->setToolTip(tr("A name, a colon, and the values with | between: edits as for --edit, or none."));
    } else {
        m_values->setPlaceholderText(tr("e.g. none | 1.2 | 1.5"));
        m_values->setToolTip(tr("The values with | between; none stands for the scenario without this edit."));
    }
    if (m_kind == Kind::Switch) {
        m_values->setText(tr("without | with"));
        m_values->setReadOnly(true);
    }
    connect(m_values, &QLineEdit::textChanged, this, &AxisRow::changed);
}

QWidget* AxisRow::makeNext(const whatif::Edit& edit, const std::string& param, const views::Choices& choices) {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto& params = whatif::actions().find(edit.change.action)->params;
    const auto spec = std::find_if(params.begin(), params.end(), [&](const auto& one) { return one.key == param; });
    m_next = new views::ParamForm;
    m_next->setSliders(false); // a value is typed here: there is no room
    m_next->setSpecs({&*spec, 1}, edit.change.params, choices);
    auto* add = new QPushButton(tr("Add"));
    add->setToolTip(tr("Adds the value at the left to the axis"));
    connect(add, &QPushButton::clicked, this, [this, spec] { addValue(*spec); });
    layout->addWidget(m_next, 1);
    layout->addWidget(add);
    const auto given = edit.change.params.find(param);
    const auto value = given == edit.change.params.end() ? std::string(spec->preset) : given->second;
    m_values->setText(value.empty() ? tr("none") : tr("none") + QStringLiteral(" | ") + text(value));
    return box;
}

void AxisRow::addValue(const base::ParamSpec& spec) {
    const auto& texts = m_next->texts();
    const auto given = texts.find(spec.key);
    const auto value = given == texts.end() ? QString::fromUtf8(spec.preset) : text(given->second);
    if (value.isEmpty()) return;
    const auto before = m_values->text().trimmed();
    m_values->setText(before.isEmpty() ? value : before + QStringLiteral(" | ") + value);
}

void AxisRow::setValues(const QString& values) { m_values->setText(values); }

base::Result<compare::MatrixAxis> AxisRow::read(const whatif::Scenario& scenario, base::Time now) {
    auto parts = m_values->text().split(QLatin1Char('|'));
    for (auto& part : parts)
        if (part.trimmed() == tr("none")) part = QStringLiteral(" none ");
    const auto values = parts.join(QLatin1Char('|')).toStdString();
    auto axis = [&]() -> base::Result<compare::MatrixAxis> {
        if (m_kind == Kind::Written) return compare::parseAxis(values, now);
        for (const auto& edit : scenario.edits)
            if (edit.key == m_edit) return compare::axisOf(edit, m_param, values);
        return base::failUsage(
            tr("This edit is not in the scenario any more. Undo, or remove this axis.").toStdString());
    }();
    const auto wrong = axis ? QString() : text(axis.error().text);
    if (wrong == m_wrong->text()) return axis; // a style costs too much to be set on every step of a drag
    m_wrong->setText(wrong);
    m_wrong->setVisible(!axis);
    fitWords();
    views::setWrong(*m_values, !axis);
    return axis;
}

void AxisRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWords();
}

/// The card that the row is in takes no more than it needs, and does not ask how high lines that wrap are.
void AxisRow::fitWords() {
    m_wrong->setMinimumHeight(m_wrong->text().isEmpty() ? 0 : m_wrong->heightForWidth(width()));
}

} // namespace penumbra::pages
