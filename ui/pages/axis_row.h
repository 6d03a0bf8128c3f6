#pragma once

#include "compare/matrix.h"
#include "views/param_form.h"

class QLabel;
class QLineEdit;

namespace penumbra::pages {

/// One axis of a matrix: an edit of the scenario with the values that one of its parameters takes, with and without it,
/// or an axis as the command line writes it. What is wrong stands below the field.
class AxisRow final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Parameter, Switch, Written };

    /// `param` is empty unless one varies; `edit` is null for a written axis.
    AxisRow(const whatif::Edit* edit, const std::string& param, const views::Choices& choices);
    /// The axis on this scenario; shows what is wrong. `now` is what +3d counts from.
    base::Result<compare::MatrixAxis> read(const whatif::Scenario& scenario, base::Time now);
    void setValues(const QString& values);

signals:
    void changed();
    void removed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();
    void makeValues();
    QWidget* makeNext(const whatif::Edit& edit, const std::string& param, const views::Choices& choices);
    void addValue(const base::ParamSpec& spec);

    Kind m_kind = Kind::Written;
    std::string m_edit, m_param;
    views::ParamForm* m_next = nullptr; ///< the value that "Add" appends
    QLineEdit* m_values = nullptr;
    QLabel* m_wrong = nullptr;
};

} // namespace penumbra::pages
