#pragma once

#include <QString>

class QWidget;

namespace penumbra::views {

/// What QFileDialog offers for a picture.
QString pictureFilters();
/// Writes what the widget shows as SVG, PDF or PNG (twice its size), by the path's ending; PNG where that is another.
/// "" or, for people, what went wrong.
QString savePicture(QWidget& widget, const QString& path);

} // namespace penumbra::views
