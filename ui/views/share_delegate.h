#pragma once

#include <QStyledItemDelegate>

namespace penumbra::views {

/// Paints a share between nothing and full as a short bar behind its number. From 80 % on it has a sign besides the
/// colour.
class ShareDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ShareDelegate(int shareRole, QObject* parent) : QStyledItemDelegate(parent), m_role(shareRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

/// From this share on a use is worth a look.
inline constexpr double kBusy = 0.8;
/// Whether it is too much: what is exactly full runs out of nothing.
constexpr bool isBeyond(double share) { return share > 1; }

} // namespace penumbra::views
