import runpy

runpy.run_path("sample.py", run_name="__main__")
