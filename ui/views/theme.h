#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace penumbra::views {

enum class ThemeMode { System, Light, Dark };

/// Every colour on the screen. Told apart by colour-blind people too (after Okabe and Ito); severities carry a sign
/// besides.
struct Colors {
    QColor window, surface, raised, border, grid;
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
QFont fontOf(TextRole role);

/// A colour that lies the share `t` of the way from a to b.
QColor mix(const QColor& a, const QColor& b, double t);

} // namespace penumbra::views
