#include "views/habits.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTreeView>

namespace penumbra::views {

namespace {

bool hasValue(const QObject* object) {
    return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object) ||
           (qobject_cast<const QAbstractSlider*>(object) && !qobject_cast<const QScrollBar*>(object));
}

/// A field in which nothing was typed leaves the keys of Undo and Redo to the window, whose commands they are.
bool leavesKey(const QObject* object, const QKeyEvent& event) {
    const auto* field = qobject_cast<const QLineEdit*>(object);
    return field && ((event.matches(QKeySequence::Undo) && !field->isUndoAvailable()) ||
                     (event.matches(QKeySequence::Redo) && !field->isRedoAvailable()));
}

bool isReturn(const QKeyEvent& event) {
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

/// Names and dates whole: by itself it opens narrower than its columns.
void widen(QFileDialog& dialog) {
    constexpr QSize kRoomy(960, 560);
    dialog.resize(dialog.size().expandedTo(kRoomy).boundedTo(dialog.screen()->availableSize()));
    for (auto* tree : dialog.findChildren<QTreeView*>()) {
        tree->header()->setStretchLastSection(false);
        tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

class Habits final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Wheel && hasValue(object)) {
            event->ignore(); // so that it goes to the parent
            return true;
        }
        if (event->type() == QEvent::Show)
            if (auto* dialog = qobject_cast<QFileDialog*>(object)) widen(*dialog);
        if (event->type() == QEvent::ShortcutOverride && leavesKey(object, *static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return true;
        }
        if (event->type() != QEvent::KeyPress) return false;
        auto* button = qobject_cast<QPushButton*>(object);
        const bool own = button && qobject_cast<QDialog*>(button->window()); // a dialog has a default of its own
        if (!button || own || !isReturn(*static_cast<QKeyEvent*>(event))) return false;
        button->animateClick();
        return true;
    }
};

} // namespace

void keepHabits(QApplication& application) {
    static const auto name = QStringLiteral("habits");
    if (application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly)) return;
    auto* filter = new Habits(&application);
    filter->setObjectName(name);
    application.installEventFilter(filter);
}

} // namespace penumbra::views
