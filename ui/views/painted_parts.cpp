#include "views/painted_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>
#include <vector>

namespace penumbra::views {

namespace {

/// One part; as its number it stays valid while there are as many.
class PartAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(QWidget* widget, PaintedParts& parts, int part) : m_widget(widget), m_parts(parts), m_part(part) {}
    bool isValid() const override { return m_widget && m_part < m_parts.partCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override {
        return isValid() && m_parts.partsChoosable() ? QStringList{pressAction()} : QStringList();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString&) override {
        if (isValid() && m_parts.partsChoosable()) m_parts.choosePart(m_part);
    }

private:
    QPointer<QWidget> m_widget;
    PaintedParts& m_parts; ///< the widget itself
    int m_part;
};

QString PartAccessible::text(QAccessible::Text kind) const {
    if (!isValid()) return {};
    if (kind == QAccessible::Name) return m_parts.partName(m_part);
    return kind == QAccessible::Description ? m_parts.partHint(m_part) : QString();
}

QRect PartAccessible::rect() const {
    if (!isValid()) return {};
    const auto place = m_parts.partPlace(m_part);
    return place.isEmpty() ? place : QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State PartAccessible::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid) return state;
    const bool current = m_parts.currentPart() == m_part;
    state.selectable = m_parts.partsChoosable();
    state.selected = current;
    state.focusable = m_parts.partsChoosable();
    state.focused = current && m_widget->hasFocus();
    state.disabled = !m_widget->isEnabled();
    state.invisible = !m_widget->isVisible();
    state.offscreen = m_parts.partPlace(m_part).isEmpty();
    return state;
}

void* PartAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

/// The widget with its parts in place of the children that only paint.
class PartsAccessible final : public QAccessibleWidget {
public:
    PartsAccessible(QWidget* widget, PaintedParts& parts)
        : QAccessibleWidget(widget, parts.wholeRole()), m_parts(parts) {}
    ~PartsAccessible() override {
        for (const auto id : m_ids) QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return isValid() ? m_parts.partCount() : 0; }
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override {
        return isValid() && widget()->hasFocus() ? child(m_parts.currentPart()) : nullptr;
    }
    QString text(QAccessible::Text kind) const override;

private:
    PaintedParts& m_parts; ///< the widget itself
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface* PartsAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    while (static_cast<int>(m_ids.size()) <= index) {
        auto* part = new PartAccessible(widget(), m_parts, static_cast<int>(m_ids.size()));
        m_ids.push_back(QAccessible::registerAccessibleInterface(part));
    }
    return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
}

QAccessibleInterface* PartsAccessible::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i)
        if (m_parts.partPlace(i).contains(widget()->mapFromGlobal(QPoint(x, y)))) return child(i);
    return nullptr;
}

int PartsAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        if (QAccessible::accessibleInterface(m_ids[i]) == child) return static_cast<int>(i);
    return -1;
}

QString PartsAccessible::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Description && isValid()) return m_parts.wholeText();
    return QAccessibleWidget::text(kind);
}

QAccessibleInterface* makeParts(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    auto* parts = dynamic_cast<PaintedParts*>(widget);
    return parts ? new PartsAccessible(widget, *parts) : nullptr;
}

} // namespace

PaintedParts::PaintedParts() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeParts), true);
}

void PaintedParts::tellPart(QWidget* widget, int part) {
    if (!QAccessible::isActive() || part < 0) return;
    QAccessibleEvent told(widget, widget->hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    told.setChild(part);
    QAccessible::updateAccessibility(&told);
}

void PaintedParts::tellWhole(QWidget* widget) {
    QAccessibleEvent told(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace penumbra::views
