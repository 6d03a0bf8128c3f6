#include "views/edit_form.h"

#include "models/words.h"
#include "views/card.h"
#include "views/moment_edit.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace penumbra::views {

EditForm::EditForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    m_summary = makeLabel({}, true);
    m_summary->setWordWrap(true);
    m_params = new ParamForm;
    m_hasBegin = new QCheckBox(tr("From"));
    m_hasEnd = new QCheckBox(tr("Until"));
    m_begin = makeMomentEdit(tr("Begin, UTC"));
    m_end = makeMomentEdit(tr("End, UTC"));
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::small);
    grid->addWidget(m_hasBegin, 0, 0);
    grid->addWidget(m_begin, 0, 1);
    grid->addWidget(m_hasEnd, 1, 0);
    grid->addWidget(m_end, 1, 1);
    grid->setColumnStretch(1, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_params);
    layout->addLayout(grid);
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(m_params, &ParamForm::edited, this, [this](const QString& key, int drag) {
        m_edit.change.params = m_params->texts();
        pass(drag == 0 ? QString() : QStringLiteral("%1:%2:%3").arg(QString::fromStdString(m_edit.key), key).arg(drag));
    });
    for (auto* box : {m_hasBegin, m_hasEnd}) connect(box, &QCheckBox::toggled, this, &EditForm::takeWindow);
    for (auto* field : {m_begin, m_end}) connect(field, &QDateTimeEdit::dateTimeChanged, this, &EditForm::takeWindow);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        m_note->setModified(false);
        if (m_note->text().toStdString() == m_edit.note) return;
        m_edit.note = m_note->text().toStdString();
        pass({});
    });
    setEdit(nullptr, {}, {});
}

EditForm::~EditForm() { // a field that loses the focus on the way out tells of it
    for (auto* field : findChildren<QWidget*>()) field->disconnect(this);
}

void EditForm::setEdit(const whatif::Edit* edit, const Choices& choices, base::Time now) {
    setVisible(edit != nullptr);
    if (!edit) {
        m_edit = {};
        return;
    }
    const bool same = edit->key == m_edit.key && edit->change.action == m_edit.change.action;
    m_edit = *edit;
    m_now = now;
    const auto* action = whatif::actions().find(edit->change.action);
    m_summary->setText(action ? models::registryText("actions", action->summary)
                              : tr("This version does not know the action \"%1\". It is kept as it is.")
                                    .arg(QString::fromStdString(edit->change.action)));
    if (same)
        m_params->setTexts(edit->change.params);
    else if (action)
        m_params->setSpecs(action->params, edit->change.params, choices);
    else
        m_params->setSpecs({}, {}, {});
    const bool ends = !action || action->windowed;
    m_hasEnd->setVisible(ends);
    m_end->setVisible(ends);
    showWindow();
    if (!same || !beingTyped(m_note)) m_note->setText(QString::fromStdString(edit->note));
}

void EditForm::showWindow() {
    m_showing = true;
    const bool begins = m_edit.window.begin != base::kBeginningOfTime;
    const bool ends = m_edit.window.end != base::kEndOfTime;
    m_hasBegin->setChecked(begins);
    m_hasEnd->setChecked(ends);
    m_begin->setEnabled(begins);
    m_end->setEnabled(ends);
    const auto begin = begins ? m_edit.window.begin : m_now;
    showMoment(*m_begin, begin);
    showMoment(*m_end, ends ? m_edit.window.end : begin + std::chrono::hours(4));
    m_showing = false;
}

void EditForm::takeWindow() {
    if (m_showing) return;
    base::TimeWindow window;
    if (m_hasBegin->isChecked()) window.begin = momentOf(*m_begin);
    if (m_hasEnd->isChecked()) window.end = momentOf(*m_end);
    const auto& was = m_edit.window;
    const bool both = was.begin != base::kBeginningOfTime && was.end != base::kEndOfTime;
    if (both && m_hasBegin->isChecked() && m_hasEnd->isChecked() && window.begin != was.begin && window.end == was.end)
        window.end = window.begin + (was.end - was.begin); // moved as a whole
    if (window.empty()) window.end = window.begin + std::chrono::hours(1);
    if (window == m_edit.window) return;
    m_edit.window = window;
    showWindow();
    pass({});
}

void EditForm::pass(const QString& mergeKey) { emit edited(m_edit, mergeKey); }

} // namespace penumbra::views
