#include "views/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QPointer>
#include <QSet>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>
#include <cmath>

/// Images and sheet stand in a static library: without this the linker drops them. It must not be in a namespace.
static void loadResources() { Q_INIT_RESOURCE(theme); }

namespace penumbra::views {

const Colors& lightColors() {
    static const Colors colors{.window = "#f4f6f8",
                               .surface = "#ffffff",
                               .raised = "#eef1f5",
                               .border = "#d8dee6",
                               .grid = "#e8ecf1",
                               .control = "#7d8898",
                               .text = "#1b2330",
                               .muted = "#586577",
                               .accent = "#1f66c1",
                               .onAccent = "#ffffff",
                               .selection = "#dbe8f8",
                               .history = "#3f4b5c",
                               .median = "#0072b2",
                               .band = "#2f8bcb",
                               .capacity = "#c2410c",
                               .mark = "#a3447f",
                               .compare = "#7d8898",
                               .good = "#006e52",
                               .warning = "#8b5a00",
                               .critical = "#8c2300",
                               .dark = false};
    return colors;
}

const Colors& darkColors() {
    static const Colors colors{.window = "#14171c",
                               .surface = "#1b1f26",
                               .raised = "#252b34",
                               .border = "#343c48",
                               .grid = "#272d37",
                               .control = "#6f7b8b",
                               .text = "#e4e8ee",
                               .muted = "#9aa6b6",
                               .accent = "#6cabf2",
                               .onAccent = "#0d1420",
                               .selection = "#22384f",
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

namespace {

/// Relative luminance of sRGB, as WCAG 2.1 defines it.
double luminance(const QColor& color) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor inkOn(const QColor& ground) {
    const QColor white(Qt::white), black(Qt::black);
    return contrast(white, ground) >= contrast(black, ground) ? white : black;
}

QColor tintOf(const Colors& colors, const QColor& tone) { return mix(colors.surface, tone, colors.dark ? 0.22 : 0.14); }

QColor mix(const QColor& a, const QColor& b, double t) {
    const auto between = [t](float x, float y) { return x + (y - x) * static_cast<float>(t); };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()),
                            between(a.alphaF(), b.alphaF()));
}

double typeScale(const QWidget* widget) {
    return std::max(1.0, widget->font().pointSizeF() / QApplication::font().pointSizeF());
}

QFont fontOf(TextRole role, const QWidget* widget) {
    auto font = widget ? widget->font() : QApplication::font();
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

/// The sheet of the resources with the colours in place of their names.
QString styleSheetOf(const Colors& c) {
    QFile file(QStringLiteral(":/theme/theme.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto sheet = QString::fromUtf8(file.readAll());
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
                                                                      {"@thumb", mix(c.border, c.muted, 0.65)},
                                                                      {"@control", c.control},
                                                                      {"@critical", c.critical},
                                                                      {"@warning", c.warning},
                                                                      {"@good", c.good}};
    for (const auto& [name, color] : names) sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@mode"), QLatin1String(c.dark ? "dark" : "light"));
    return sheet;
}

/// While it lives no widget hears that its style changed. Then each hears it once, since views lay out all their rows
/// each time: those that are seen at once, the others in events of their own.
class Hush final : public QObject {
public:
    explicit Hush(QApplication& application) { application.installEventFilter(this); }
    ~Hush() override {
        qApp->removeEventFilter(this);
        for (const auto& widget : m_widgets) {
            if (!widget) continue;
            QEvent changed(QEvent::StyleChange);
            if (widget->isVisible())
                QApplication::sendEvent(widget, &changed);
            else
                QApplication::postEvent(widget, changed.clone());
        }
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        auto* widget = event->type() == QEvent::StyleChange ? qobject_cast<QWidget*>(object) : nullptr;
        if (!widget) return false;
        if (!m_known.contains(widget)) m_widgets.emplaceBack(widget);
        m_known.insert(widget);
        return true;
    }

private:
    QSet<QWidget*> m_known;
    QList<QPointer<QWidget>> m_widgets; ///< in the order in which they would have heard it
};

} // namespace

void applyTheme(QApplication& application, ThemeMode mode) {
    loadResources();
    static const bool systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const auto& colors =
        mode == ThemeMode::Dark || (mode == ThemeMode::System && systemDark) ? darkColors() : lightColors();
    const Hush hush(application);
    // Each of these goes over every widget that there is; a sheet in place of another one does so once for each widget
    // above.
    application.setStyleSheet({});
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

void setWrong(QWidget& field, bool wrong) {
    if (field.property("wrong").toBool() == wrong) return;
    field.setProperty("wrong", wrong);
    field.style()->unpolish(&field); // a sheet looks at properties only then
    field.style()->polish(&field);
}

} // namespace penumbra::views
