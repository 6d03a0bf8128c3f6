#include "views/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

/// The images stand in a static library: without this the linker drops them. It must not be in a namespace.
static void loadImages() { Q_INIT_RESOURCE(theme); }

namespace penumbra::views {

const Colors& lightColors() {
    static const Colors colors{.window = "#f4f6f8",
                               .surface = "#ffffff",
                               .raised = "#eef1f5",
                               .border = "#d8dee6",
                               .grid = "#e8ecf1",
                               .text = "#1b2330",
                               .muted = "#586577",
                               .accent = "#1f66c1",
                               .onAccent = "#ffffff",
                               .selection = "#dbe8f8",
                               .history = "#3f4b5c",
                               .median = "#0072b2",
                               .band = "#56a4dd",
                               .capacity = "#c2410c",
                               .mark = "#8a4f9e",
                               .compare = "#8793a3",
                               .good = "#00785a",
                               .warning = "#a86a00",
                               .critical = "#c2410c",
                               .dark = false};
    return colors;
}

const Colors& darkColors() {
    static const Colors colors{.window = "#14171c",
                               .surface = "#1b1f26",
                               .raised = "#252b34",
                               .border = "#343c48",
                               .grid = "#272d37",
                               .text = "#e4e8ee",
                               .muted = "#9aa6b6",
                               .accent = "#6cabf2",
                               .onAccent = "#0d1420",
                               .selection = "#26405f",
                               .history = "#bcc6d3",
                               .median = "#5db3f0",
                               .band = "#3f8fcb",
                               .capacity = "#ff8a5c",
                               .mark = "#cf9be0",
                               .compare = "#7d8998",
                               .good = "#3fc79a",
                               .warning = "#f0b23e",
                               .critical = "#ff8a5c",
                               .dark = true};
    return colors;
}

const Colors& colorsOf(const QWidget* widget) {
    const auto& palette = widget ? widget->palette() : QApplication::palette();
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

QColor mix(const QColor& a, const QColor& b, double t) {
    const auto between = [t](float x, float y) { return x + (y - x) * static_cast<float>(t); };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()),
                            between(a.alphaF(), b.alphaF()));
}

QFont fontOf(TextRole role) {
    auto font = QApplication::font();
    const auto size = font.pointSizeF();
    switch (role) {
    case TextRole::PageTitle:
        font.setPointSizeF(size * 1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::SectionTitle:
        font.setPointSizeF(size * 1.05);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        font.setPointSizeF(size * 1.45);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case TextRole::Body:
        break;
    }
    return font;
}

namespace {

QPalette paletteOf(const Colors& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, mix(c.surface, c.raised, 0.5));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.mark);
    palette.setColor(QPalette::BrightText, c.critical);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Light, mix(c.raised, c.surface, 0.5));
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.dark ? QColor("#000000") : QColor("#9aa5b3"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mix(c.muted, c.window, 0.35));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

QString styleSheetOf(const Colors& c) {
    QString sheet = QStringLiteral(R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QFrame#card { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame#rule { background: @border; border: none; }
QListView#pages { background: @window; border: none; outline: none; padding: 8px 6px; }
QListView#pages::item { border-radius: 6px; padding: 9px 10px; margin: 1px 2px; color: @text; }
QListView#pages::item:hover { background: @raised; }
QListView#pages::item:selected { background: @selection; color: @text; }
QAbstractItemView { background: @surface; border: none; outline: none; selection-background-color: @selection;
    selection-color: @text; alternate-background-color: @zebra; }
QTableView, QTreeView { gridline-color: @grid; }
QTableView::item, QTreeView::item, QListView::item { padding: 3px 6px; border: none; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 5px 9px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit { background: @surface; color: @text; border: 1px solid @border;
    border-radius: 5px; padding: 4px 8px; min-height: 18px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateTimeEdit:focus { border-color: @accent; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QPushButton::menu-indicator, QToolButton::menu-arrow { image: url(:/theme/chevron-@mode.png); width: 12px; height: 12px; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 10px; }
QPushButton[menu="true"] { padding-right: 30px; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton::menu-button { border: none; width: 18px; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accent; }
QComboBox QAbstractItemView { border: 1px solid @border; }
QPushButton { background: @raised; color: @text; border: 1px solid @border; border-radius: 5px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { border-color: @muted; }
QPushButton:focus { border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:disabled { color: @faint; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:disabled { background: @raised; color: @faint; border-color: @border; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; spacing: 4px; padding: 4px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; color: @text; }
QToolButton:hover { background: @raised; }
QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QMenuBar { background: @window; } QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @raised; border-radius: 4px; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; } QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @border; } QStatusBar::item { border: none; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; } QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: none; }
QProgressBar { background: @raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; } QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @thumb; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/theme/check-@mode.png); }
QCheckBox::indicator:disabled { border-color: @border; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: transparent; }
QScrollArea { border: none; background: transparent; }
QLabel#muted { color: @muted; } QLabel#critical { color: @critical; } QLabel#warning { color: @warning; } QLabel#good { color: @good; }
)");
    const std::initializer_list<std::pair<const char*, QColor>> names{{"@raised", c.raised},
                                                                      {"@text", c.text},
                                                                      {"@border", c.border},
                                                                      {"@surface", c.surface},
                                                                      {"@window", c.window},
                                                                      {"@selection", c.selection},
                                                                      {"@zebra", mix(c.surface, c.raised, 0.5)},
                                                                      {"@grid", c.grid},
                                                                      {"@muted", c.muted},
                                                                      {"@accent", c.accent},
                                                                      {"@onAccent", c.onAccent},
                                                                      {"@faint", mix(c.muted, c.window, 0.35)},
                                                                      {"@thumb", mix(c.border, c.muted, 0.35)},
                                                                      {"@critical", c.critical},
                                                                      {"@warning", c.warning},
                                                                      {"@good", c.good}};
    for (const auto& [name, color] : names) sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@mode"), QLatin1String(c.dark ? "dark" : "light"));
    return sheet;
}

} // namespace

void applyTheme(QApplication& application, ThemeMode mode) {
    loadImages();
    static const bool systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const auto& colors =
        mode == ThemeMode::Dark || (mode == ThemeMode::System && systemDark) ? darkColors() : lightColors();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

} // namespace penumbra::views
