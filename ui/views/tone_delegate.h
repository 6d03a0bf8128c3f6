#pragma once

#include <QStyledItemDelegate>

namespace penumbra::views {

/// Paints a cell's text in the Tone that a role of it holds. The text says the same by a sign and a word.
class ToneDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ToneDelegate(int toneRole, QObject* parent) : QStyledItemDelegate(parent), m_tone(toneRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_tone;
};

} // namespace penumbra::views
