"""Opens Word files in LibreOffice and writes their texts with all tracked changes accepted and rejected.

Arguments: the office's pipe name, then the files. Beside `x.docx` it writes `x.accepted.txt` and `x.rejected.txt`, a paragraph a line.
"""
import sys
import time
import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def main():
    context = connect(sys.argv[1])
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for path in sys.argv[2:]:
        for command, ending in ((".uno:AcceptAllTrackedChanges", "accepted"), (".uno:RejectAllTrackedChanges", "rejected")):
            document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (prop("Hidden", True),))
            changes = sum(1 for _ in iter_all(document.Redlines.createEnumeration()))
            dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
            target = path[: -len(".docx")] + f".{ending}.txt"
            document.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", "Text (encoded)"), prop("FilterOptions", "UTF8,LF")))
            document.close(True)
            print(f"{path} {ending} {changes}")
    try:
        desktop.terminate()
    except Exception:
        pass


def iter_all(enumeration):
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


main()
