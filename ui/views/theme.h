#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace penumbra::views {

enum class ThemeMode { System, Light, Dark };

/// Every colour on the screen. Texts have a contrast of 4.5 to what they stand on, lines, marks and the borders of what
/// can be operated one of 3 (WCAG 2.1, 1.4.3 and 1.4.11). Told apart by colour-blind people too (after Okabe and Ito);
/// severities carry a sign besides.
struct Colors {
    QColor window, surface, raised;
    QColor border, grid; ///< only to please the eye
    QColor control;      ///< borders of what can be operated, and of boxes
    QColor text, muted, accent, onAccent, selection;
    QColor history, median, band, capacity, mark, compare;
    QColor good, warning, critical;
    bool dark = false;
};

/// Distances in pixels; nothing else is used.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int large = 20;
inline constexpr int page = 24;
} // namespace space

const Colors& lightColors();
const Colors& darkColors();
/// The colours of the theme that the widget is shown in; ask again on a palette change.
const Colors& colorsOf(const QWidget* widget);

/// Sets style, palette, fonts and style sheet. System follows the desktop's palette as it was at the start.
void applyTheme(QApplication& application, ThemeMode mode);

enum class TextRole { PageTitle, SectionTitle, Body, Small, Figure };
/// From the font that the program has, or that the widget was given, e.g. in big type for a board.
QFont fontOf(TextRole role, const QWidget* widget = nullptr);
/// How much bigger than the program's the widget's type is; 1 where it has that of the program.
double typeScale(const QWidget* widget);

/// Gives a field the border of one whose value cannot be used, or takes it away.
void setWrong(QWidget& field, bool wrong);

/// How much lighter one colour is than the other, from 1 to 21: the contrast ratio of WCAG 2.1. Alpha does not count.
double contrast(const QColor& a, const QColor& b);
/// Black or white, whichever is read better on the ground; a contrast of 4.5 at least.
QColor inkOn(const QColor& ground);
/// The ground of a cell that is good, critical...: `tone` itself can be read on it.
QColor tintOf(const Colors& colors, const QColor& tone);
/// A colour that lies the share `t` of the way from a to b.
QColor mix(const QColor& a, const QColor& b, double t);

} // namespace penumbra::views
