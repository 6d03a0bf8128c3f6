#include "views/calm_wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace penumbra::views {

namespace {

class CalmWheel final : public QObject {
public:
    using QObject::QObject;

protected:
    /// What is not accepted goes to the parent.
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return false;
        const bool slider = qobject_cast<QAbstractSlider*>(object) && !qobject_cast<QScrollBar*>(object);
        if (!slider && !qobject_cast<QComboBox*>(object) && !qobject_cast<QAbstractSpinBox*>(object)) return false;
        event->ignore();
        return true;
    }
};

} // namespace

void calmWheel(QApplication& application) {
    static const auto name = QStringLiteral("calm wheel");
    if (application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly)) return;
    auto* filter = new CalmWheel(&application);
    filter->setObjectName(name);
    application.installEventFilter(filter);
}

} // namespace penumbra::views
