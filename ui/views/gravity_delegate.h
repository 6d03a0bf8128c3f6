#pragma once

#include <QStyledItemDelegate>

namespace penumbra::views {

/// Paints a cell of several lines on the colour of its gravity: 0 good, 1 worth a look, 2 grave; none: still to come.
/// The text begins with the sign of the gravity, so that colour is never alone. One cell can be marked.
class GravityDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    GravityDelegate(int gravityRole, int markedRole, QObject* parent)
        : QStyledItemDelegate(parent), m_gravity(gravityRole), m_marked(markedRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_gravity, m_marked;
};

} // namespace penumbra::views
