Console.Error.WriteLine("With the embedded engine grains run inside web; start that instead: ./homework run");
return 1;
