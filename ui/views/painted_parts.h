#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace penumbra::views {

/// A widget that paints its content itself says what it shows, for those who cannot see it: one sentence about the
/// whole, and its parts in order, which a screen reader reads as the entries of a list and which can be chosen there.
/// Any QWidget that is one of these as well is read so.
class PaintedParts {
public:
    PaintedParts();
    PaintedParts(const PaintedParts&) = delete;
    PaintedParts& operator=(const PaintedParts&) = delete;

    virtual QString wholeText() const = 0;
    virtual int partCount() const = 0;
    virtual QString partName(int part) const = 0;
    virtual QString partHint(int) const { return {}; }
    virtual QRect partPlace(int) const { return {}; } ///< in the widget; empty: not in view, or it has none
    virtual int currentPart() const { return -1; }
    virtual bool partsChoosable() const { return true; }
    virtual void choosePart(int) {}
    virtual QAccessible::Role wholeRole() const { return QAccessible::List; }

protected:
    ~PaintedParts() = default;
    /// The current part is another one, or says something else.
    static void tellPart(QWidget* widget, int part);
    static void tellWhole(QWidget* widget); ///< wholeText() is another one
};

} // namespace penumbra::views
