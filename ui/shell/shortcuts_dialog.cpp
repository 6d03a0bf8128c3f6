#include "shell/shortcuts_dialog.h"

#include "shell/actions.h"
#include "views/card.h"
#include "views/clearable.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace penumbra::shell {

namespace {

QString titleOf(const QAction& action) {
    auto title = action.text();
    return title.remove(QLatin1Char('&'));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Actions& actions, QWidget* parent) : QDialog(parent), m_actions(actions) {
    setWindowTitle(tr("Shortcuts"));
    resize(520, 560);
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    for (const auto& id : actions.ids()) {
        const auto* action = actions.action(id);
        auto* field = new QKeySequenceEdit;
        field->setAccessibleName(tr("Keys of %1").arg(titleOf(*action)));
        for (auto* line : field->findChildren<QLineEdit*>()) {
            line->setAccessibleName(field->accessibleName());
            views::makeClearable(*line);
        }
        connect(field, &QKeySequenceEdit::editingFinished, this, [this, id] { take(id); });
        m_fields.insert(id, field);
        rows->addRow(titleOf(*action), field);
    }
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Commands and their keys"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(form);
    m_note = views::makeLabel(tr("Click into a field and press the keys."), true);
    m_note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcuts();
        m_note->setText(tr("Every command has its own keys again."));
        showKeys();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    showKeys();
}

void ShortcutsDialog::take(const QString& id) {
    const auto keys = m_fields.value(id)->keySequence();
    if (keys == m_actions.action(id)->shortcut()) return;
    QString from;
    for (const auto& other : m_actions.ids())
        if (other != id && !keys.isEmpty() && m_actions.action(other)->shortcut() == keys)
            from = titleOf(*m_actions.action(other));
    m_actions.setShortcut(id, keys);
    const auto title = titleOf(*m_actions.action(id));
    m_note->setText(from.isEmpty() ? tr("%1 has new keys.").arg(title)
                                   : tr("%1 has the keys that %2 had, which has none now.").arg(title, from));
    showKeys();
}

void ShortcutsDialog::showKeys() {
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        field.value()->setKeySequence(m_actions.action(field.key())->shortcut());
}

} // namespace penumbra::shell
