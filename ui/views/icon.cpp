#include "views/icon.h"

#include "views/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <cstdlib>
#include <vector>

namespace penumbra::views {

namespace {

QPainterPath parsePath(const char* text) {
    QPainterPath path;
    char command = 'M';
    const auto point = [&text](double& x, double& y) {
        char* end = nullptr;
        x = std::strtod(text, &end);
        text = end;
        y = std::strtod(text, &end);
        text = end;
    };
    while (*text) {
        if (*text == ' ') {
            ++text;
            continue;
        }
        if (*text >= 'A' && *text <= 'Z') command = *text++;
        double x = path.currentPosition().x();
        double y = path.currentPosition().y();
        char* end = nullptr;
        switch (command) {
        case 'Z':
            path.closeSubpath();
            break;
        case 'H':
            x = std::strtod(text, &end), text = end, path.lineTo(x, y);
            break;
        case 'V':
            y = std::strtod(text, &end), text = end, path.lineTo(x, y);
            break;
        case 'C': {
            QPointF control[2];
            for (auto& c : control) point(x, y), c = {x, y};
            point(x, y);
            path.cubicTo(control[0], control[1], {x, y});
            break;
        }
        case 'L':
            point(x, y), path.lineTo(x, y);
            break;
        default:
            point(x, y), path.moveTo(x, y), command = 'L';
        }
    }
    return path;
}

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QPainterPath path) : m_path(std::move(path)) {}
    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        const double scale = std::min(rect.width(), rect.height()) / 24.0;
        painter->scale(scale, scale);
        painter->setPen(QPen(QApplication::palette().color(group, QPalette::WindowText), 1.6, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_path);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

private:
    QPainterPath m_path;
};

} // namespace

QIcon lineIcon(const char* path) { return QIcon(new LineIconEngine(parsePath(path))); }

} // namespace penumbra::views
