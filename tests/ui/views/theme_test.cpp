#include "views/search_list.h"
#include "views/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace penumbra;

namespace {

/// Counts how often it is told that its style changed.
class Told final : public QLabel {
public:
    using QLabel::QLabel;
    int times = 0;
    QColor ground; ///< of the palette when it was told last

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() != QEvent::StyleChange) return;
        ++times;
        ground = palette().color(QPalette::Window);
    }
};

} // namespace

/// What a change from light to dark costs, and that nothing keeps its former look.
class ThemeTest final : public QObject {
    Q_OBJECT
private slots:
    /// However deep it stands: views lay out all of their rows each time.
    void eachWidgetIsToldOnce() {
        views::applyTheme(*qApp, views::ThemeMode::Light);
        QWidget window;
        QWidget* parent = &window;
        std::vector<Told*> labels;
        for (int depth = 0; depth < 12; ++depth) {
            auto* layout = new QVBoxLayout(parent);
            auto* below = new QFrame;
            labels.push_back(new Told(QStringLiteral("text")));
            labels.back()->setObjectName(QStringLiteral("muted"));
            layout->addWidget(labels.back());
            layout->addWidget(below);
            parent = below;
        }
        labels.front()->hide();
        window.show();
        for (const bool dark : {true, false, true}) {
            const auto& colors = dark ? views::darkColors() : views::lightColors();
            for (auto* label : labels) label->times = 0;
            views::applyTheme(*qApp, dark ? views::ThemeMode::Dark : views::ThemeMode::Light);
            QCOMPARE(labels.front()->times, 0); // nobody sees it yet
            QCOMPARE(labels.back()->times, 1);
            QCoreApplication::sendPostedEvents();
            for (auto* label : labels) {
                QCOMPARE(label->times, 1);
                QCOMPARE(label->ground, colors.window);
                QCOMPARE(label->palette().color(QPalette::WindowText), colors.muted); // of the sheet
            }
            auto* gone = labels.back(); // whoever is deleted is told no more
            labels.pop_back();
            delete gone;
        }
        Told fresh(QStringLiteral("text"));
        fresh.setObjectName(QStringLiteral("muted"));
        fresh.show();
        QCOMPARE(fresh.palette().color(QPalette::WindowText), views::darkColors().muted);
    }

    void aListIsSearchedAnywhereInItsEntries() {
        QComboBox list;
        views::searchWithin(list);
        QStringList names;
        for (int i = 0; i < 3000; ++i) names << QStringLiteral("node-%1").arg(i, 5, 10, QLatin1Char('0'));
        list.addItems(names);
        list.setCurrentIndex(-1);
        list.show();
        QTest::keyClicks(list.lineEdit(), "0042");
        QTRY_VERIFY(list.completer()->popup()->isVisible());
        QCOMPARE(list.completer()->completionCount(), 11); // 00042, 00420 to 00429
        QCOMPARE(list.count(), 3000);                      // what is typed becomes no entry
        QVERIFY(qobject_cast<QListView*>(list.completer()->popup())->uniformItemSizes());
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
