#include "views/chart_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace penumbra::views {

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

constexpr double kSharp = 2; ///< pixels of a PNG for one on the screen

void drawSvg(QWidget& widget, QIODevice& out) {
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setSize(widget.size());
    svg.setViewBox(widget.rect());
    svg.setTitle(widget.accessibleName());
    QPainter painter(&svg);
    widget.render(&painter);
}

void drawPdf(QWidget& widget, QIODevice& out) {
    constexpr double kPointsPerPixel = 0.75;
    QPdfWriter pdf(&out);
    pdf.setPageSize(QPageSize(QSizeF(widget.size()) * kPointsPerPixel, QPageSize::Point));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(widget.accessibleName());
    QPainter painter(&pdf);
    painter.scale(static_cast<double>(pdf.width()) / widget.width(),
                  static_cast<double>(pdf.height()) / widget.height());
    widget.render(&painter);
}

bool drawPng(QWidget& widget, QIODevice& out) {
    QImage image(widget.size() * kSharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kSharp);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        widget.render(&painter);
    }
    return image.save(&out, "PNG");
}

} // namespace

QString pictureFilters() {
    return PictureWords::tr("SVG drawings (*.svg);;PDF documents (*.pdf);;PNG pictures (*.png)");
}

QString savePicture(QWidget& widget, const QString& path) {
    const auto failed = [&](const QString& why) {
        return PictureWords::tr("%1 cannot be written: %2. Choose a place that can be written to.").arg(path, why);
    };
    QSaveFile file(path); // the former picture stays until this one is whole
    if (!file.open(QIODevice::WriteOnly)) return failed(file.errorString());
    const auto ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        drawSvg(widget, file);
    else if (ending == QLatin1String("pdf"))
        drawPdf(widget, file);
    else if (!drawPng(widget, file))
        return failed(file.errorString());
    return file.commit() ? QString() : failed(file.errorString());
}

} // namespace penumbra::views
