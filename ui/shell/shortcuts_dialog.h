#pragma once

#include <QDialog>
#include <QHash>

class QKeySequenceEdit;
class QLabel;

namespace penumbra::shell {

class Actions;

/// The keys of every command. A change holds at once; one that is taken from another command says so.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(Actions& actions, QWidget* parent);

private:
    void take(const QString& id);
    void showKeys();

    Actions& m_actions;
    QHash<QString, QKeySequenceEdit*> m_fields;
    QLabel* m_note = nullptr;
};

} // namespace penumbra::shell
