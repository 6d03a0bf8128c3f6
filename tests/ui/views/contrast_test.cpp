#include "views/chart_view.h"
#include "views/heat_map.h"
#include "views/hour_strip.h"
#include "views/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QtTest>
#include <QtWidgets>
#include <array>
#include <cmath>

using namespace penumbra;
using namespace std::chrono_literals;
using views::Colors;
using views::contrast;

namespace {

constexpr double kText = 4.5, kMark = 3; ///< WCAG 2.1, 1.4.3 and 1.4.11

/// Machado, Oliveira and Fernandes 2009: how somebody without one kind of cones sees linear RGB.
using Eyes = std::array<std::array<double, 3>, 3>;
constexpr std::array<Eyes, 3> kEyes{
    Eyes{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Eyes{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Eyes{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

std::array<double, 3> labOf(const QColor& color, const Eyes& eyes) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> in{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(eyes[i][0] * in[0] + eyes[i][1] * in[1] + eyes[i][2] * in[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& a, const QColor& b, const Eyes& eyes) {
    const auto p = labOf(a, eyes), q = labOf(b, eyes);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// The highest contrast of a pixel of the row, from x on, to the ground.
double best(const QImage& image, int y, int from, int to, const QColor& ground) {
    double most = 1;
    for (int x = from; x < to; ++x) most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

/// A window in the theme with the widget in its middle.
QImage picture(QWidget& widget, const QSize& size, bool focus = false) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(&widget);
    auto* other = new QPushButton(QStringLiteral("other"));
    layout->addWidget(other);
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    (focus ? &widget : static_cast<QWidget*>(other))->setFocus(Qt::TabFocusReason);
    QTest::qWait(10); // charts are built a moment later
    auto image = window.grab().toImage().copy(widget.geometry().adjusted(-8, -8, 8, 8));
    layout->removeWidget(&widget);
    widget.setParent(nullptr);
    return image;
}

} // namespace

class ContrastTest final : public QObject {
    Q_OBJECT
private slots:
    void theRatioIsThatOfTheStandard() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor("#767676"), Qt::white) - 4.54) < 0.01);
        QCOMPARE(contrast(QColor("#123456"), QColor("#fedcba")), contrast(QColor("#fedcba"), QColor("#123456")));
    }

    void everyTextIsReadOnEveryGround_data() { bothThemes(); }
    void everyTextIsReadOnEveryGround() {
        const auto& c = colors();
        const auto zebra = views::mix(c.surface, c.raised, 0.5);
        for (const auto& ground : {c.window, c.surface, c.raised, zebra, c.selection})
            for (const auto& text : {c.text, c.muted, c.accent, c.good, c.warning, c.critical, c.mark})
                holds(text, ground, kText);
        holds(c.onAccent, c.accent, kText);
        for (const auto& tone : {c.good, c.warning, c.critical}) {
            holds(tone, views::tintOf(c, tone), kText);
            holds(c.text, views::tintOf(c, tone), kText);
        }
    }

    void everyMarkIsSeen_data() { bothThemes(); }
    void everyMarkIsSeen() {
        const auto& c = colors();
        for (const auto& ground : {c.window, c.surface, c.raised})
            for (const auto& mark : {c.history, c.median, c.band, c.capacity, c.compare, c.mark, c.accent, c.control,
                                     c.text, c.muted, c.good, c.warning, c.critical})
                holds(mark, ground, kMark);
        for (const auto& bar : {c.median, c.warning, c.critical}) holds(bar, c.grid, kMark);
        holds(c.accent, c.selection, kMark); // the focus in a row that is chosen
    }

    void inkIsReadOnWhateverIsFilled_data() { bothThemes(); }
    void inkIsReadOnWhateverIsFilled() {
        for (int i = 0; i <= 240; ++i) {
            const auto cell = views::heatColor(i / 200.0, colors().dark);
            holds(views::inkOn(cell), cell, kText);
        }
        for (int r = 0; r < 256; r += 15)
            for (int g = 0; g < 256; g += 15)
                for (int b = 0; b < 256; b += 15) holds(views::inkOn(QColor(r, g, b)), QColor(r, g, b), kText);
    }

    void colourBlindPeopleTellThemApart_data() { bothThemes(); }
    void colourBlindPeopleTellThemApart() {
        const auto& c = colors();
        const std::initializer_list<std::initializer_list<QColor>> sets{{c.good, c.warning, c.critical},
                                                                        {c.history, c.median, c.capacity}};
        for (const auto& set : sets)
            for (const auto& eyes : kEyes)
                for (const auto& a : set)
                    for (const auto& b : set)
                        QVERIFY2(a == b || distance(a, b, eyes) > 10, qPrintable(a.name() + " " + b.name()));
    }

    void theBordersOfControlsAreSeen_data() { bothThemes(); }
    void theBordersOfControlsAreSeen() {
        const auto& c = colors();
        QLineEdit line;
        QPushButton button("Button");
        QComboBox box;
        QSpinBox spin;
        QCheckBox check("Check");
        QSlider slider(Qt::Horizontal);
        slider.setRange(0, 10);
        for (QWidget* control : std::initializer_list<QWidget*>{&line, &button, &box, &spin, &check, &slider}) {
            const auto image = picture(*control, {200, 120});
            const double seen = best(image, image.height() / 2, 0, 24, c.window);
            QVERIFY2(seen >= kMark, qPrintable(QString("%1: %2").arg(control->metaObject()->className()).arg(seen)));
        }
    }

    void whatHasTheFocusIsSeen_data() { bothThemes(); }
    void whatHasTheFocusIsSeen() {
        colors();
        QLineEdit line;
        QPushButton button("Button"), primary("Primary");
        primary.setProperty("primary", true);
        QComboBox box;
        QCheckBox check("Check");
        QTreeWidget tree;
        new QTreeWidgetItem(&tree, {"row"});
        tree.setCurrentItem(tree.topLevelItem(0));
        for (QWidget* one : std::initializer_list<QWidget*>{&line, &button, &primary, &box, &check, &tree}) {
            const auto before = picture(*one, {240, 220}), after = picture(*one, {240, 220}, true);
            QCOMPARE(before.size(), after.size());
            int changed = 0; // pixels
            for (int y = 0; y < after.height(); ++y)
                for (int x = 0; x < after.width(); ++x)
                    changed += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= kFocus ? 1 : 0;
            QVERIFY2(changed > 20, qPrintable(QString("%1: %2").arg(one->metaObject()->className()).arg(changed)));
        }
    }

    void theEdgesOfABandAreSeen_data() { bothThemes(); }
    void theEdgesOfABandAreSeen() {
        const auto& c = colors();
        views::ChartData data;
        const base::TimeGrid grid{*base::parseTime("2026-03-02T00:00:00Z"), 1h, 48};
        data.bands = {{"80 % band", grid, std::vector<double>(48, 40.0), std::vector<double>(48, 60.0)}};
        data.capacity = {"Capacity", grid, std::vector<double>(48, 100.0), true};
        views::ChartView chart;
        chart.setData(data);
        picture(chart, {600, 400});
        int edges = 0;
        for (auto* one : chart.findChild<QChartView*>()->chart()->series())
            if (const auto* area = qobject_cast<QAreaSeries*>(one)) {
                QVERIFY(area->pen().style() != Qt::NoPen && area->pen().widthF() >= 1);
                holds(area->pen().color(), c.surface, kMark);
                ++edges;
            }
        QCOMPARE(edges, 1);
    }

private:
    static constexpr double kFocus = 1.5; ///< between a pixel without and with the focus; its colours are tested above

    static void bothThemes() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// Those of the row, with the theme applied.
    static const Colors& colors() {
        QFETCH(bool, dark);
        const auto& colors = dark ? views::darkColors() : views::lightColors();
        if (QApplication::palette().color(QPalette::Window) != colors.window)
            views::applyTheme(*qApp, dark ? views::ThemeMode::Dark : views::ThemeMode::Light);
        return colors;
    }
    static void holds(const QColor& color, const QColor& ground, double least) {
        const double ratio = contrast(color, ground);
        QVERIFY2(ratio >= least, qPrintable(QString("%1 on %2: %3").arg(color.name(), ground.name()).arg(ratio)));
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
